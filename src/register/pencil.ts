/** The line of the pencil, in a box 100 wide and 10 high. */
export const pencilLine = 'M0 5.6C14 3.4 26 6.6 42 4.6S70 3.6 82 5.4 94 5.8 100 4.8';
