// The self-test page of the development build: tries in a real Excel what the tests prove in front of our own host.
import { notEmpty, runAll } from './report';

const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const say = (text: string) => (element('state').textContent = text);

async function run(): Promise<void> {
  const taken = await notEmpty();
  if (taken !== null) return void say(taken);
  const report = await runAll((done, all, { name, passed }) => {
    say(`${done} of ${all}`);
    if (!passed) element('failed').append(Object.assign(document.createElement('li'), { textContent: name }));
  });
  const text = JSON.stringify(report, null, 1);
  element<HTMLTextAreaElement>('report').value = text;
  const save = element<HTMLAnchorElement>('save');
  save.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  save.hidden = false;
  say(`${report.passed} passed, ${report.failed} failed`);
}

void Office.onReady(() => {
  const button = element<HTMLButtonElement>('run');
  button.disabled = false;
  say('Ready.');
  button.onclick = () => {
    button.disabled = true;
    run().catch((error: Error) => say(`The test itself failed: ${error.message}`));
  };
});
