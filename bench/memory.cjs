// Preloaded into a run whose memory is measured: writes the peak, in kB, to MEMORY_FILE.
process.once('exit', () => {
  require('node:fs').writeFileSync(process.env.MEMORY_FILE, String(process.resourceUsage().maxRSS));
});
