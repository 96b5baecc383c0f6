/** Ends a run with one line that any reader understands: "812 passed, 0 failed". A file that could not run counts as failed. */
export default class ClosingLine {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} unhandled
   */
  onTestRunEnd(modules, unhandled) {
    let passed = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      const failures = states.filter((state) => state === 'failed').length;
      passed += states.filter((state) => state === 'passed').length;
      failed += failures || (module.ok() ? 0 : 1);
    }
    console.log(`\n${passed} passed, ${failed} failed`);
  }
}
