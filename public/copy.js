/* Beside every text that is there to be copied: a button that copies it, and a word, for the ear too, that it has. Without this file the texts can be selected. */
for (const cite of document.querySelectorAll('.cite')) {
  const said = cite.querySelector('[role="status"]');
  for (const text of cite.querySelectorAll('[data-copy]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = cite.dataset.copyWord;
    button.setAttribute('aria-label', `${cite.dataset.copyWord}: ${text.closest('dd').previousElementSibling.textContent}`);
    button.addEventListener('click', async () => {
      const done = await copy(text);
      button.textContent = done ? cite.dataset.copiedWord : cite.dataset.copyWord;
      said.textContent = done ? cite.dataset.copiedWord : cite.dataset.failedWord;
    });
    text.after(button);
  }
}

/** Through the Clipboard API where it may be used, else by selecting the text, which works in frames that may not. */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text.textContent);
    return true;
  } catch {
    const range = document.createRange();
    range.selectNodeContents(text);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    return document.execCommand('copy');
  }
}
