import { Component, type ComponentChildren } from 'preact'

type GuardProps = {
  /** Drawn instead when the children threw; `again` tries them once more. */
  fallback: (again: () => void) => ComponentChildren
  children: ComponentChildren
}

/** Keeps the failure of one part from taking the others with it. */
export class Guard extends Component<GuardProps, { failed: boolean }> {
  override state = { failed: false }

  static override getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: unknown) {
    console.warn('Outside First: a part of the panel could not be drawn.', error)
  }

  override render() {
    return this.state.failed
      ? this.props.fallback(() => this.setState({ failed: false }))
      : this.props.children
  }
}
