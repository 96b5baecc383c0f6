const LONGEST = 254;
const ADDRESS = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\.]+(\.[^\s@<>()[\],;:"\\.]+)+$/;

/** Why a text is not one mail address; null where it is. Two would make a second person read what concerns the first. */
export const mailProblem = (text: string): string | null =>
  text.length <= LONGEST && ADDRESS.test(text)
    ? null
    : `"${text}" is not one mail address: write it as ana@example.com`;
