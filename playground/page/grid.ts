// The visible spreadsheet: Univer with its user interface.
import {
  type IWorkbookData,
  LocaleType,
  LogLevel,
  type Plugin,
  type PluginCtor,
  Univer,
  mergeLocales,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enCore from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import enDrawing from '@univerjs/preset-sheets-drawing/locales/en-US';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import enTable from '@univerjs/preset-sheets-table/locales/en-US';
import { SheetPermissionCheckController } from '@univerjs/sheets';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';

export function startGrid(container: HTMLElement, data: Partial<IWorkbookData>): { univer: Univer; api: FUniver } {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(enCore, enTable, enDrawing) },
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: 'simple' }),
    UniverSheetsTablePreset(),
    UniverSheetsDrawingPreset(),
  ];
  // A plugin that a later preset names again replaces the earlier one.
  const plugins = new Map<string, [PluginCtor<Plugin>, unknown]>();
  for (const preset of presets)
    for (const entry of preset.plugins) {
      const [plugin, config] = (Array.isArray(entry) ? entry : [entry]) as [PluginCtor<Plugin>, unknown];
      plugins.delete(plugin.pluginName);
      plugins.set(plugin.pluginName, [plugin, config]);
    }
  for (const [plugin, config] of plugins.values()) univer.registerPlugin(plugin, config);
  const api = FUniver.newAPI(univer);
  api.createWorkbook(data);
  skipPermissionScan(univer);
  return { univer, api };
}

/** Entering a formula checks a permission for every cell it refers to (1 s for 120,000 cells); nothing is protected here. */
function skipPermissionScan(univer: Univer): void {
  const controller = univer.__getInjector().get(SheetPermissionCheckController) as unknown as {
    _permissionCheckWithFormula?: () => boolean;
  };
  if (!controller._permissionCheckWithFormula) throw new Error('Univer changed: the permission scan has moved');
  controller._permissionCheckWithFormula = () => true;
}
