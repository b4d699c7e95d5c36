// The names that the dashboard may use. Add one here, then run `scripts/build-web`.
import htm from 'htm'
import { h } from 'preact'

export {
  h,
  render,
  hydrate,
  Fragment,
  Component,
  createContext,
  createRef,
  cloneElement,
  toChildArray,
  isValidElement,
  options,
} from 'preact'
export {
  useCallback,
  useContext,
  useDebugValue,
  useEffect,
  useErrorBoundary,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'preact/hooks'
export {
  Signal,
  batch,
  computed,
  effect,
  signal,
  untracked,
  useComputed,
  useSignal,
  useSignalEffect,
} from '@preact/signals'

export const html = htm.bind(h)
