import { htmlService } from './html';
import type { World } from './range';
import { service } from './service';

const PER_VALUE = 9 * 1024;
const PER_STORE = 500 * 1024;
/** As `inTimezone` takes them; only a check that somebody passed one. */
const ZONE = /^[A-Z][\w+-]+(\/[\w+-]+)+$/;

/** Google's services beside the spreadsheet: what is remembered, who waits, what runs by the clock, what is sent, what is shown. */
export function otherServices({ book, session, project }: World) {
  const properties = service(session, 'Properties', {
    getProperty: (key: string) => book.properties.get(key) ?? null,
    getProperties: () => Object.fromEntries(book.properties),
    setProperty: (key: string, value: string) => void store({ [key]: value }),
    setProperties: (values: Record<string, string>) => void store(values),
    deleteProperty: (key: string) => void book.properties.delete(key),
  });
  function store(values: Record<string, string>): void {
    for (const [key, value] of Object.entries(values)) {
      if (typeof value !== 'string' || value.length > PER_VALUE) throw new Error('Argument too large: value');
      book.properties.set(key, value);
    }
    if ([...book.properties].join('').length > PER_STORE)
      throw new Error('You have exceeded the property storage quota.');
  }
  let held = false;
  const lock = service(session, 'Lock', {
    tryLock: () => {
      if (book.lockedByAnother) return false;
      return (held = true);
    },
    releaseLock: () => {
      held = false;
    },
  });
  session.ended = () => void (held = false);
  const triggerOf = (stored: (typeof book.triggers)[number]) =>
    service(session, 'Trigger', {
      getHandlerFunction: () => stored.handler,
      getUniqueId: () => stored.uid,
      stored: () => stored,
    });
  const ScriptApp = service(session, 'ScriptApp', {
    getProjectTriggers: () => book.triggers.filter(({ user }) => user === book.user).map(triggerOf),
    deleteTrigger(trigger: ReturnType<typeof triggerOf>) {
      const stored = trigger.stored();
      if (stored.user !== book.user) throw new Error('Trigger not found');
      book.triggers.splice(book.triggers.indexOf(stored), 1);
    },
    newTrigger(handler: string) {
      const wanted = { hour: NaN, zone: '', days: 0 };
      const builder = service(session, 'TriggerBuilder', {
        timeBased: () => builder,
        everyDays(days: number) {
          wanted.days = days;
          return builder;
        },
        atHour(hour: number) {
          if (!Number.isInteger(hour) || hour < 0 || hour > 23) throw new Error('Hour must be from 0 to 23');
          wanted.hour = hour;
          return builder;
        },
        inTimezone(zone: string) {
          if (!ZONE.test(zone)) throw new Error(`Invalid time zone: ${zone}`);
          wanted.zone = zone;
          return builder;
        },
        create() {
          if (wanted.days !== 1 || Number.isNaN(wanted.hour) || wanted.zone === '')
            throw new Error('Incomplete trigger');
          if (book.triggers.filter(({ user }) => user === book.user).length >= 20)
            throw new Error('This script has too many triggers.');
          const stored = {
            uid: `trigger-${book.user}-${++count}`,
            handler,
            user: book.user,
            hour: wanted.hour,
            zone: wanted.zone,
          };
          book.triggers.push(stored);
          return triggerOf(stored);
        },
      });
      return builder;
    },
  });
  const MailApp = service(session, 'MailApp', {
    getRemainingDailyQuota: () => book.quota,
    sendEmail(mail: { to: string; subject: string; body: string; htmlBody: string; name?: string }) {
      if (typeof mail !== 'object' || !/^[^\s,;@]+@[^\s,;@]+$/.test(mail.to))
        throw new Error(`Invalid email: ${mail?.to}`);
      if (/[\r\n]/.test(mail.subject)) throw new Error('Invalid subject');
      if (book.quota < 1) throw new Error('Service invoked too many times for one day: email.');
      book.quota--;
      book.outbox.push({ ...mail });
    },
  });
  return {
    PropertiesService: service(session, 'PropertiesService', { getDocumentProperties: () => properties }),
    LockService: service(session, 'LockService', { getDocumentLock: () => lock }),
    ScriptApp,
    MailApp,
    HtmlService: htmlService(session, project),
    isLocked: () => held,
  };
}

let count = 0;
