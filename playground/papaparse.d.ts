declare module 'papaparse' {
  const Papa: { parse(text: string, options: { skipEmptyLines: boolean }): { data: string[][] } };
  export default Papa;
}
