import type { Digest } from '../../core/index';

export const mailsLeft = (): number => MailApp.getRemainingDailyQuota();

export function sendMail(to: string, { subject, body, html }: Digest): void {
  MailApp.sendEmail({ to, subject, body, htmlBody: html, name: 'Sales KPIs' });
}
