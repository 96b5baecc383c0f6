// window.external of Excel's Windows web view: host facts, requirement sets, document settings, ribbon commands.
// Names and numbers as excel-win32-16.01.js looks them up (getAppContext, ClientSettingsManager, AppCommandManager).

export type RequirementSets = Record<string, string>;
/** What the manifest asks for, and no more. */
export const MANIFEST_SETS: RequirementSets = { ExcelApi: '1.9', CustomFunctionsRuntime: '1.2', SharedRuntime: '1.1' };
/** Sets that office.js itself needs to speak to a host; no manifest names them. */
const INTERNAL_SETS: RequirementSets = {
  CustomFunctions: '1.9',
  RichApiRuntime: '1.1',
  RichApiRuntimeFlag: '1.2',
  Settings: '1.1',
};

const COMMAND_EVENT = 39;
const COMMAND_COMPLETED = 94;
const NOT_SUPPORTED = 5000;

type CommandHandler = (event: number, payload: unknown) => void;
type Pending = { resolve(): void; reject(e: Error): void; name: string };

export class External {
  private handler?: CommandHandler;
  private readonly waiting = new Map<string, Pending>();
  private ready!: () => void;
  private readonly registered = new Promise<void>((resolve) => {
    this.ready = resolve;
  });
  private nextCommand = 1;

  /** Where Office.context.document.settings are saved. */
  settings = new Map<string, string>();

  constructor(private readonly o: { requirementSets: RequirementSets; documentName: string }) {}

  /** Runs a function of Office.actions.associate, as a ribbon button does; ends when event.completed() is called. */
  async command(name: string): Promise<void> {
    await this.registered;
    const id = `command-${this.nextCommand++}`;
    await new Promise<void>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, name });
      const payload = [id, name, JSON.stringify({ source: { id: name } })];
      this.handler?.(COMMAND_EVENT, { ...payload, toArray: () => payload });
    });
  }
  close(): void {
    for (const { reject, name } of this.waiting.values()) reject(new Error(`The pane closed during ${name}`));
    this.waiting.clear();
  }
  private completed([id, status]: unknown[]): void {
    const pending = this.waiting.get(String(id));
    this.waiting.delete(String(id));
    if (status === 0) pending?.resolve();
    else pending?.reject(new Error(`No function is associated with the command ${pending.name} (${String(status)})`));
  }

  /** The object itself, as page scripts see it. */
  object() {
    const { requirementSets, documentName } = this.o;
    const context = {
      GetAppType: () => 1,
      GetSolutionRef: () => 'kpi',
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => 'en-US',
      GetAppDataLocale: () => 'en-US',
      GetDocUrl: () => documentName,
      GetAppCapabilities: () => 1,
      GetActivationMode: () => 0,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => '',
      GetInstanceId: () => 'i',
      GetInitialDisplayMode: () => 0,
      GetHostFullVersion: () => '16.0.0.0',
      GetSupportedMatrix: () => JSON.stringify({ ...INTERNAL_SETS, ...requirementSets }),
      GetSettings: () => ({
        Read: (keys: string[], values: string[]) => {
          for (const [key, value] of this.settings) {
            keys.push(key);
            values.push(value);
          }
        },
        Write: (keys: string[], values: string[]) => {
          this.settings.clear();
          keys.forEach((key, i) => this.settings.set(key, values[i] ?? ''));
        },
      }),
    };
    return {
      GetHostInfo: () => 'Excel$Win32$16.01$en-US$0$$disableLogging$3', // 3: shared runtime and custom functions
      GetContext: () => context,
      GetLoggingAllowed: () => false,
      Execute: (id: number, params: unknown, callback?: (status: number) => void) => {
        if (id === COMMAND_COMPLETED) this.completed(listOf(params));
        callback?.(id === COMMAND_COMPLETED ? 0 : NOT_SUPPORTED);
      },
      RegisterEvent: (id: number, _target: string, handler: CommandHandler, callback?: (status: number) => void) => {
        if (id === COMMAND_EVENT) {
          this.handler = handler;
          this.ready();
        }
        callback?.(0);
      },
      UnregisterEvent: (_id: number, _target: string, callback?: (status: number) => void) => {
        callback?.(0);
      },
    };
  }
}

/** office.js passes arrays or array-likes with toArray(). */
function listOf(params: unknown): unknown[] {
  if (Array.isArray(params)) return params;
  const { toArray } = params as { toArray?: () => unknown[] };
  return toArray ? toArray.call(params) : [];
}
