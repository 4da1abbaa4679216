package io.github.riskrules.tooling.batch;

import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Assesses any number of incidents at one time under one policy. Lines are read and written by the
 * thread that calls, and assessed on all processors; only so many are in memory as keep those busy.
 */
public final class Batch {
  /** For each processor one chunk at work, one waiting for it, and one waiting to be written. */
  private static final int CHUNKS_PER_PROCESSOR = 3;

  private final LineAssessor assessor;
  private final int linesAtOnce;
  private final int processors;

  private Batch(LineAssessor assessor, int linesAtOnce, int processors) {
    this.assessor = assessor;
    this.linesAtOnce = linesAtOnce;
    this.processors = processors;
  }

  /** A batch under a policy, on as many threads as there are processors. */
  public static Batch of(PolicyPack policy, Instant time, Detail detail) {
    return new Batch(
        new LineAssessor(RiskEngine.of(policy), time, detail),
        detail.linesAtOnce(),
        Runtime.getRuntime().availableProcessors());
  }

  /** Is told from time to time how far a run has come. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Some more lines have been dealt with.
     *
     * @param lines how many there were so far
     * @param bytesRead how far the input has been read
     */
    void at(long lines, long bytesRead);
  }

  /**
   * Assesses the incidents that are left of an input.
   *
   * @return what came of them
   * @throws BrokenInputException if the input cannot be read on, once what came of all that was
   *     read has been handed on
   * @throws IOException if the output takes no more
   */
  public BatchCounts run(BatchInput input, BatchOutput output, Progress progress)
      throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(processors, Batch::daemon);
    try {
      return run(workers, input, output, progress);
    } finally {
      workers.shutdownNow();
    }
  }

  private BatchCounts run(
      ExecutorService workers, BatchInput input, BatchOutput output, Progress progress)
      throws IOException {
    BatchCounts counts = new BatchCounts();
    Queue<Future<AssessedChunk>> underWay = new ArrayDeque<>();
    Chunk chunk = input.nextChunk(linesAtOnce);
    while (!chunk.lines().isEmpty() || !underWay.isEmpty()) {
      if (!chunk.lines().isEmpty() && underWay.size() < processors * CHUNKS_PER_PROCESSOR) {
        Chunk next = chunk;
        underWay.add(workers.submit(() -> assessor.assess(next)));
        chunk = input.nextChunk(linesAtOnce);
      } else {
        AssessedChunk done = result(underWay.remove());
        output.take(done.rejected(), done.results().bytes());
        counts.add(done.counts());
        progress.at(counts.assessed() + counts.rejected(), done.bytesRead());
      }
    }
    input.requireWhole();
    return counts;
  }

  /** Assesses one line by itself; what is written of it, or nothing if it would be set aside. */
  byte[] result(Chunk.Line line) {
    return assessor.assess(new Chunk(List.of(line), 0)).results().bytes();
  }

  private static AssessedChunk result(Future<AssessedChunk> chunk) throws IOException {
    try {
      return chunk.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("the run was interrupted");
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      // What failed may quote facts, so neither its text nor its cause goes any further.
      throw new IllegalStateException("a chunk of lines could not be assessed");
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "batch");
    thread.setDaemon(true);
    return thread;
  }
}
