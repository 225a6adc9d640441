import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A few tests run the command itself, which on a busy machine takes its time to start.
    testTimeout: 60_000,
  },
});
