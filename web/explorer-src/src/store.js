// One value that can be watched.
import { useSyncExternalStore } from 'react'

export function makeStore(value) {
  const watchers = new Set()
  return {
    get: () => value,
    set(next) {
      value = next
      for (const tell of [...watchers]) tell()
    },
    watch(tell) {
      watchers.add(tell)
      return () => watchers.delete(tell)
    },
  }
}

export const useStore = (store) => useSyncExternalStore(store.watch, store.get)
