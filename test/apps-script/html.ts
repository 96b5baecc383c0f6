import type { Project } from './project';
import { service } from './service';
import type { Session } from './session';

export interface Page {
  title: string;
  content: string;
}

/** What stands behind an HtmlOutput, for the one who shows it. */
export const pages = new WeakMap<object, Page>();

export const htmlService = (session: Session, project: Project) =>
  service(session, 'HtmlService', {
    createHtmlOutputFromFile(name: string) {
      const page: Page = { title: '', content: served(project.page(name)) };
      const output = service(session, 'HtmlOutput', {
        getContent: () => page.content,
        setContent(content: string) {
          page.content = content;
          return output;
        },
        setTitle(title: string) {
          page.title = title;
          return output;
        },
      });
      pages.set(output, page);
      return output;
    },
  });

/** The file as Google serves it: what looks like a comment inside a template literal is gone. */
const served = (text: string): string =>
  text.replace(/`[^`]*`/g, (literal) => literal.replace(/\/\/[^\n`]*|\/\*[\s\S]*?\*\//g, ''));
