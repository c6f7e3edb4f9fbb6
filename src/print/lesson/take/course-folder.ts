/** Where the course stands, from the story's own address. */
export const courseFolder = 'lesson/take/course/';
