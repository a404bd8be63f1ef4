/** Words for times: weekdays, months, seasons, relations. */
export interface TimeWords {
  readonly functionWords?: ReadonlySet<string>
}
