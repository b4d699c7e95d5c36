// The types of preact.js, for editors and for scripts/check: the packages' own. `html` gives what `h` gives.
import type { VNode } from 'preact'

export {
  Component,
  Fragment,
  cloneElement,
  createContext,
  createRef,
  h,
  hydrate,
  isValidElement,
  options,
  render,
  toChildArray,
} from 'preact'
export type { ComponentChildren, ComponentType, FunctionComponent, VNode } from 'preact'
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
export type { ReadonlySignal } from '@preact/signals'

export function html(strings: TemplateStringsArray, ...values: unknown[]): VNode
