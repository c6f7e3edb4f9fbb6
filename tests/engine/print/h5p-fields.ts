/**
 * The fields of the three H5P content types that the quiz uses, condensed from their own `semantics.json` (github.com/h5p: h5p-question-set,
 * h5p-multi-choice, h5p-drag-text), without labels and interface texts, which platforms have. Read in stored versions that are older than those named
 * here; what newer ones have added was taken from content made with them. The versions of multi-choice and drag-text are from their `library.json`.
 */
interface Field {
  readonly type: 'text' | 'boolean' | 'number' | 'select' | 'group' | 'list' | 'library';
  readonly name?: string;
  readonly optional?: boolean;
  readonly tags?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly (string | { readonly value: string; readonly label: string })[];
  readonly fields?: readonly Field[];
  readonly field?: Field;
}
type Named = Readonly<Record<string, Omit<Field, 'name'>>>;

const inline = ['strong', 'em', 'sub', 'sup'];
const named = (fields: Named): Field[] => Object.entries(fields).map(([name, field]) => ({ name, ...field }));
const group = (fields: Named) => ({ type: 'group', fields: named(fields) }) as const;
const list = (field: Field) => ({ type: 'list', min: 1, field }) as const;
const text = (...tags: string[]) => ({ type: 'text', ...(tags.length > 0 && { tags }) }) as const;
const boolean = { type: 'boolean' } as const;
const percent = { type: 'number', min: 0, max: 100 } as const;
const select = (...values: string[]) => ({ type: 'select', options: values.map((value) => ({ value, label: value })) }) as const;
const optional = <T extends object>(field: T) => ({ ...field, optional: true });
const ranges = optional(list(group({ from: percent, to: percent, feedback: optional(text()) })));
const buttons = { enableRetry: boolean, enableSolutionsButton: boolean, enableCheckButton: optional(boolean) };

export const h5pFields: Readonly<Record<string, readonly Field[]>> = {
  'H5P.QuestionSet 1.20': named({
    introPage: group({ showIntroPage: boolean, title: optional(text(...inline)), introduction: optional(text(...inline, 'p')) }),
    progressType: select('textual', 'dots'),
    passPercentage: percent,
    questions: list({
      type: 'library',
      options: [
        'H5P.MultiChoice 1.16',
        'H5P.DragQuestion 1.14',
        'H5P.Blanks 1.14',
        'H5P.MarkTheWords 1.11',
        'H5P.DragText 1.10',
        'H5P.TrueFalse 1.8',
        'H5P.Essay 1.5',
        'H5P.MultiMediaChoice 0.3'
      ]
    }),
    disableBackwardsNavigation: optional(boolean),
    randomQuestions: boolean,
    endGame: group({
      showResultPage: boolean,
      showSolutionButton: boolean,
      showRetryButton: boolean,
      overallFeedback: ranges,
      showAnimations: boolean,
      skippable: boolean
    }),
    override: optional(
      group({
        checkButton: optional(boolean),
        showSolutionButton: optional(select('on', 'off')),
        retryButton: optional(select('on', 'off'))
      })
    )
  }),
  'H5P.MultiChoice 1.16': named({
    question: text(...inline, 'h2', 'h3', 'p'),
    answers: list(
      group({
        text: text(...inline),
        correct: boolean,
        tipsAndFeedback: optional(
          group({
            tip: optional(text('p', 'br', 'strong', 'em', 'a')),
            chosenFeedback: optional(text(...inline, 'a')),
            notChosenFeedback: optional(text(...inline, 'a'))
          })
        )
      })
    ),
    overallFeedback: ranges,
    behaviour: optional(
      group({
        ...buttons,
        type: select('auto', 'multi', 'single'),
        singlePoint: boolean,
        randomAnswers: boolean,
        showSolutionsRequiresInput: optional(boolean)
      })
    )
  }),
  'H5P.DragText 1.10': named({
    taskDescription: text('strong', 'em', 'u', 'a', 'ul', 'ol', 'h2', 'h3', 'hr', 'pre', 'code', 'p'),
    textField: text(),
    distractors: optional(text()),
    overallFeedback: ranges,
    behaviour: optional(group({ ...buttons, instantFeedback: optional(boolean) }))
  })
};

/** What in a value is not as its field asks: a name that the type does not know, one that is missing, another kind, a value out of bounds. */
function notAsAsked(value: unknown, field: Field, at: string): string[] {
  const { type, tags = [], min = -Infinity, max = Infinity, options = [], fields = [], field: item } = field;
  switch (type) {
    case 'text': {
      if (typeof value !== 'string') return [`${at}: not a text`];
      return [...value.matchAll(/<\/?(\w+)/g)].flatMap(([, tag]) => (tags.includes(tag!) ? [] : [`${at}: <${tag}>`]));
    }
    case 'boolean':
      return typeof value === 'boolean' ? [] : [`${at}: neither true nor false`];
    case 'number':
      return typeof value === 'number' && value >= min && value <= max ? [] : [`${at}: not a number from ${min} to ${max}`];
    case 'select':
      return options.some((each) => typeof each !== 'string' && each.value === value) ? [] : [`${at}: not one of its values`];
    case 'list':
      if (!Array.isArray(value) || value.length < min) return [`${at}: not a list of ${min} or more`];
      return value.flatMap((each: unknown, n) => notAsAsked(each, item!, `${at}[${n}]`));
    case 'group':
      return notInFields(value as Readonly<Record<string, unknown>>, fields, at);
    case 'library': {
      const { library, params } = value as { readonly library: string; readonly params: Readonly<Record<string, unknown>> };
      return options.includes(library) ? notInFields(params, h5pFields[library]!, at) : [`${at}: ${library}`];
    }
  }
}

/** The same of all that a group, or a content type, is given. */
export function notInFields(values: Readonly<Record<string, unknown>>, fields: readonly Field[], at: string): string[] {
  const known = new Set(fields.map(({ name }) => name));
  return [
    ...Object.keys(values).flatMap((name) => (known.has(name) ? [] : [`${at}.${name}: unknown`])),
    ...fields.flatMap((field) => {
      const value = values[field.name!];
      if (value === undefined) return field.optional ? [] : [`${at}.${field.name}: missing`];
      return notAsAsked(value, field, `${at}.${field.name}`);
    })
  ];
}
