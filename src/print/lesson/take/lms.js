/*
 * What the course tells the platform that runs it, by SCORM 1.2: it looks for the platform's API in the windows around it and in the one that opened
 * it, begins once, and ends once. Each place is committed when it is reached, since browsers stop what a page sends as it goes. Without an API, or
 * with one that fails, the course is the same and nothing is told.
 */
export default (own) => {
  const begun = Date.now();
  const api = find(own);
  let open = false;
  let ended = !api;
  let complete = false;

  /** The windows around a page may be of another origin, which throws. */
  function within(window) {
    for (let at = window, steps = 0; at && steps < 10; steps += 1) {
      try {
        if (at.API) return at.API;
        if (at.parent === at) return undefined;
        at = at.parent;
      } catch {
        return undefined;
      }
    }
    return undefined;
  }
  function find(window) {
    const around = within(window);
    if (around) return around;
    try {
      return window.opener ? within(window.opener) : undefined;
    } catch {
      return undefined;
    }
  }
  function call(name, ...words) {
    try {
      return String(api[name](...words));
    } catch {
      return '';
    }
  }
  const get = (name) => call('LMSGetValue', name);
  const set = (name, value) => open && call('LMSSetValue', name, String(value));
  const commit = () => open && call('LMSCommit', '');
  const time = () => {
    const seconds = Math.round((Date.now() - begun) / 1000);
    const two = (number) => String(number).padStart(2, '0');
    return `${two(Math.floor(seconds / 3600)).padStart(4, '0')}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  };

  return {
    /** @returns the place that was reached when it was last open, and what was kept of the answers */
    begin() {
      if (ended || open) return {};
      open = call('LMSInitialize', '') === 'true';
      if (!open) {
        ended = true;
        return {};
      }
      const status = get('cmi.core.lesson_status');
      complete = status === 'completed' || status === 'passed';
      if (!complete) set('cmi.core.lesson_status', 'incomplete');
      return { place: get('cmi.core.lesson_location'), kept: get('cmi.suspend_data') };
    },
    /** @param done whether all sections were read by then */
    at(place, done) {
      set('cmi.core.lesson_location', place);
      if (done && !complete) {
        complete = true;
        set('cmi.core.lesson_status', 'completed');
      }
      commit();
    },
    /** @param kept at most 4,096 letters */
    score(right, of, kept) {
      set('cmi.core.score.min', 0);
      set('cmi.core.score.max', 100);
      set('cmi.core.score.raw', Math.round((100 * right) / of));
      set('cmi.suspend_data', kept.slice(0, 4096));
      commit();
    },
    end() {
      if (ended) return;
      ended = true;
      set('cmi.core.session_time', time());
      set('cmi.core.exit', complete ? '' : 'suspend');
      commit();
      if (open) call('LMSFinish', '');
      open = false;
    }
  };
};
