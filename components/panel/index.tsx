/** The panel's door: the overlay hands in state and actions and renders `<Panel>` into its shadow root. */
export { Panel, type PanelHandle } from './Panel'
