// First script of the add-in's page, put in as it is served: stands where Excel's web view injects its native objects.
(() => {
  const { external, bridge } = /** @type {any} */ (parent).officeHost.connect(window);
  Object.assign(window.external, external);
  /** @type {any} */ (window)._richApiNativeBridge = bridge;
})();
