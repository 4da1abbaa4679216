package io.github.riskrules.tooling.handbook;

import java.util.List;

/**
 * Something a policy promises of every incident, written out.
 *
 * @param place where it is explained, which is here
 * @param id its id, as in {@code PROMISE-01}
 * @param says what is promised, in the words of its author
 * @param holds what is so of an incident that it is about
 * @param when which incidents it is about
 * @param remarks what is so while that is not known, what could come of it otherwise, and whose
 *     promise it is
 */
record PromiseEntry(
    Place place, String id, String says, Phrase holds, When when, List<Remark> remarks) {
  static final String TITLE = "What is promised of every incident";
  static final String ANCHOR = "promises";
  static final String INTRODUCTION =
      "Whatever rules keep these promises, and however they are changed: risk prove shows of every"
          + " incident there can be that each is kept. A policy that extends another is held to"
          + " what that one promises.";

  PromiseEntry {
    remarks = List.copyOf(remarks);
  }
}
