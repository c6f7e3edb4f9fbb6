/** Where the quiz, its key and its frame stand, from the story's own address. */
export const paths = { page: 'lesson/quiz/', key: 'lesson/key/quiz/', frame: 'embed/quiz/' } as const;
