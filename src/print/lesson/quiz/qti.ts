import { choicesOf, xml, type Choice } from './parts';
import type { Asked } from './questions';

const name = 'quiz/quiz.xml';

/**
 * The quiz as QTI 1.2 in the profile of Common Cartridge, which Canvas and the other platforms of schools import, in a package of its own. All of it
 * are questions of choice: the profile knows neither order nor matching.
 * @returns the texts of the package by their paths
 */
export function qtiOf(asked: Asked, id: string, lang: string): Record<string, string> {
  return { 'imsmanifest.xml': manifestOf(asked.quiz.title, id, lang), [name]: assessmentOf(asked, id) };
}

const fields = (all: Readonly<Record<string, string>>) =>
  Object.entries(all)
    .map(([label, entry]) => `<qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield>`)
    .join('');

/** The test alone, as it stands in a package or in a cartridge. */
function assessmentOf(asked: Asked, id: string): string {
  const metadata = fields({ cc_profile: 'cc.exam.v0p1', qmd_assessmenttype: 'Examination', qmd_scoretype: 'Percentage' });
  return `<?xml version="1.0" encoding="UTF-8"?>
<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/ims_qtiasiv1p2 http://www.imsglobal.org/profile/cc/ccv1p3/ccv1p3_qtiasiv1p2p1_v1p0.xsd">
<assessment ident="${id}-quiz" title="${xml(asked.quiz.title)}">
<qtimetadata>${metadata}</qtimetadata>
<section ident="root_section">
${choicesOf(asked).map(itemOf).join('\n')}
</section>
</assessment>
</questestinterop>
`;
}

const material = (text: string) => `<material><mattext texttype="text/html">${xml(`<p>${xml(text)}</p>`)}</mattext></material>`;

function itemOf({ id, title, prompt, options, why }: Choice): string {
  const right = options.find((option) => option.right)!;
  return [
    `<item ident="${id}" title="${xml(title)}">`,
    `<itemmetadata><qtimetadata>${fields({ cc_profile: 'cc.multiple_choice.v0p1', cc_weighting: '1' })}</qtimetadata></itemmetadata>`,
    `<presentation>${material(prompt)}<response_lid ident="response" rcardinality="Single"><render_choice>`,
    ...options.map((option) => `<response_label ident="${option.id}">${material(option.text)}</response_label>`),
    '</render_choice></response_lid></presentation>',
    '<resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>',
    '<respcondition continue="Yes"><conditionvar><other/></conditionvar><displayfeedback feedbacktype="Response" linkrefid="general_fb"/></respcondition>',
    `<respcondition continue="No"><conditionvar><varequal respident="response">${right.id}</varequal></conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition>`,
    '</resprocessing>',
    `<itemfeedback ident="general_fb"><flow_mat>${material(why)}</flow_mat></itemfeedback>`,
    '</item>'
  ].join('');
}

function manifestOf(title: string, id: string, lang: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}-quiz-package" xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1" xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest">
<metadata><schema>IMS Common Cartridge</schema><schemaversion>1.3.0</schemaversion><lomimscc:lom><lomimscc:general><lomimscc:title><lomimscc:string language="${lang}">${xml(title)}</lomimscc:string></lomimscc:title></lomimscc:general></lomimscc:lom></metadata>
<organizations><organization identifier="org_1" structure="rooted-hierarchy"><item identifier="root"><item identifier="item_1" identifierref="quiz"><title>${xml(title)}</title></item></item></organization></organizations>
<resources><resource identifier="quiz" type="imsqti_xmlv1p2/imscc_xmlv1p3/assessment"><file href="${name}"/></resource></resources>
</manifest>
`;
}
