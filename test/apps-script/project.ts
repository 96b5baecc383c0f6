/** What the script consists of beside its code: permissions and pages, wherever they are read from. */
export interface Project {
  readonly scopes: readonly string[];
  /** The text of an HTML file. */
  page(name: string): string;
}
