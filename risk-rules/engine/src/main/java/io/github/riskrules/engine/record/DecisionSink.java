package io.github.riskrules.engine.record;

/**
 * Keeps records of decisions: a file, a database, a queue. An implementation must serve several
 * threads at once, and must not return before the record is kept as lastingly as it promises.
 */
public interface DecisionSink {
  /**
   * Keeps a record.
   *
   * @return where it is kept
   * @throws NotRecordedException if it is not kept, or not known to be
   */
  Receipt append(DecisionRecord record) throws NotRecordedException;
}
