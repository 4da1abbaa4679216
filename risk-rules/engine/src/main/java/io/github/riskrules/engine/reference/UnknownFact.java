package io.github.riskrules.engine.reference;

import java.util.Objects;

/**
 * A fact nobody knows yet and someone can find out; never one that is counted from others.
 *
 * @param path the path of the fact; for an entry of a list, the list and the entry's number from 0,
 *     as in {@code history.incidents[1].earliest}
 * @param question the plain question that settles it
 * @param together about how many open answers, this one among them, it takes at the least for the
 *     rule to come to hold; 1 when this answer alone could do it
 */
public record UnknownFact(String path, String question, int together) {
  public UnknownFact {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(question, "question");
  }
}
