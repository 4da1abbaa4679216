package io.github.riskrules.engine.unplaced;

/** Stands in a package that has no package-info and no place in the architecture. */
public final class Unmarked {}
