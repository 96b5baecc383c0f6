// functions.json, as far as the host reads it
export type ParameterMeta = {
  name: string;
  description?: string;
  type?: 'any' | 'number' | 'string' | 'boolean';
  dimensionality?: 'scalar' | 'matrix';
  optional?: boolean;
  repeating?: boolean;
};
export type FunctionMeta = {
  id: string;
  name: string;
  description?: string;
  parameters: ParameterMeta[];
  result?: { type?: string; dimensionality?: string };
  options?: {
    stream?: boolean;
    cancelable?: boolean;
    volatile?: boolean;
    requiresAddress?: boolean;
    requiresStreamAddress?: boolean;
    requiresParameterAddresses?: boolean;
    requiresStreamParameterAddresses?: boolean;
    excludeFromAutoComplete?: boolean;
  };
};
export type FunctionsJson = {
  /** Errors in cells reach `any` parameters as CustomFunctions.Error; otherwise they become the result. */
  allowErrorForDataTypeAny?: boolean;
  allowCustomDataForDataTypeAny?: boolean;
  functions: FunctionMeta[];
};

export const fullName = (namespace: string, f: FunctionMeta) => `${namespace}.${f.name}`.toUpperCase();
