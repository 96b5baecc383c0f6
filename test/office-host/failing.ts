// What a batch fails with, for tests.

/** The error that office.js throws for the batch; a test fails where there is none. */
export async function failing(
  batch: (context: Excel.RequestContext) => unknown,
): Promise<OfficeExtension.Error & { code: string }> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
  } catch (e) {
    if (!(e instanceof OfficeExtension.Error)) throw e;
    return e;
  }
  throw new Error('The batch did not fail');
}
