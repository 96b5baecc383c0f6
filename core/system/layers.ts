import type { Layer } from '../kpi';

/** The four layers, from the result down to where it begins. */
export const LAYERS_DOWN: readonly Layer[] = ['revenue', 'conversion', 'pipeline', 'outreach'];

/** Outreach is layer 1, revenue layer 4. */
export const layerNumber = (layer: Layer): number => LAYERS_DOWN.length - LAYERS_DOWN.indexOf(layer);

export const showLayer = (layer: Layer): string => `${layerNumber(layer)} ${layer}`;
