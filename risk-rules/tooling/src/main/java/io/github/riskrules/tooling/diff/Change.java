package io.github.riskrules.tooling.diff;

/** What became of a rule or an action, the one to look at first at the head. */
public enum Change {
  /** It was there and is gone: no check of the new policy alone can miss it. */
  REMOVED,
  /** It is there in both, and says something else. */
  CHANGED,
  /** It asks and finds the same under another id. */
  RENAMED,
  /** It was not there before. */
  ADDED
}
