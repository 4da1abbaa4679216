package io.github.riskrules.assurance.soak;

import io.github.riskrules.assurance.Digests;
import io.github.riskrules.decision.Decision;
import io.github.riskrules.engine.PackReading;
import io.github.riskrules.engine.PolicyPack;
import io.github.riskrules.engine.RiskEngine;
import io.github.riskrules.engine.generate.IncidentGenerator;
import io.github.riskrules.engine.json.DecisionJson;
import io.github.riskrules.incident.Incident;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The program of the long run. Arguments: how many assessments, how many replacements, a folder to
 * write packs to. Prints a line at each tenth of the way, and ends with an error at the first wrong
 * decision.
 */
public final class Soak {
  private static final int THREADS = 4;
  private static final int INCIDENTS = 64;
  private static final int LINES = 10;
  private static final long SEED = 20261128;
  private static final long PAUSE = 100_000;
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  private final long assessments;
  private final int replacements;
  private final Replacements packs;
  private final List<Incident> incidents = new ArrayList<>();

  /** By digest of the policy, the digest of the decision on each incident by a fresh engine. */
  private final Map<String, List<String>> expected = new HashMap<>();

  private final RiskEngine engine = RiskEngine.standard();

  /** Held to read by whoever assesses, and to write while memory is measured. */
  private final ReadWriteLock assessing = new ReentrantReadWriteLock();

  private final AtomicLong assessed = new AtomicLong();
  private final AtomicLong replaced = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();

  private Soak(long assessments, int replacements, Replacements packs) {
    this.assessments = assessments;
    this.replacements = replacements;
    this.packs = packs;
    IncidentGenerator generator = IncidentGenerator.of(standard().policy().rules(), SEED);
    for (int i = 0; i < INCIDENTS; i++) {
      incidents.add(generator.next().build());
    }
    Stream.concat(packs.small().stream(), packs.large().stream())
        .map(reading -> reading.get().orElseThrow())
        .forEach(this::expect);
  }

  private static PolicyPack standard() {
    return PolicyPack.bundled(RiskEngine.NATIONAL_PACK).orElseThrow();
  }

  private void expect(PolicyPack pack) {
    RiskEngine fresh = RiskEngine.of(pack);
    expected.put(
        pack.policy().ref().digest(),
        incidents.stream().map(incident -> digest(fresh.assess(incident, NOW))).toList());
  }

  private static String digest(Decision decision) {
    return Digests.of(DecisionJson.writeCompact(decision));
  }

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[2]));
    Soak soak =
        new Soak(
            Long.parseLong(arguments[0]),
            Integer.parseInt(arguments[1]),
            Replacements.below(folder));
    soak.run();
  }

  private void run() throws Exception {
    // Daemons, so that the first wrong decision ends the program.
    ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1, Soak::daemon);
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      long seed = SEED + i;
      running.add(threads.submit(() -> assess(new Random(seed))));
    }
    running.add(threads.submit(() -> replace(new Random(SEED - 1))));
    for (Future<?> each : running) {
      each.get();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  /** Each decision names one policy, and is that which this policy alone would have given. */
  private void assess(Random random) {
    long nth;
    while ((nth = assessed.getAndIncrement()) < assessments) {
      await(replaced::get, nth * replacements / assessments);
      int number = random.nextInt(INCIDENTS);
      assessing.readLock().lock();
      try {
        assess(number);
      } finally {
        assessing.readLock().unlock();
      }
    }
  }

  private void assess(int number) {
    Decision decision = engine.assess(incidents.get(number), NOW);
    List<String> decisions = expected.get(decision.policy().digest());
    if (decisions == null || !decisions.get(number).equals(digest(decision))) {
      throw new AssertionError("incident " + number + " under " + decision.policy());
    }
  }

  private void replace(Random random) {
    for (int done = 0; done < replacements; done++) {
      if (done % Math.max(1, replacements / LINES) == 0) {
        report(done);
      }
      await(assessed::get, done * assessments / replacements);
      int kind = random.nextInt(10);
      if (kind == 0) {
        refuse(any(packs.bad(), random));
      } else {
        take(any(kind == 1 ? packs.large() : packs.small(), random));
      }
      replaced.incrementAndGet();
    }
    report(replacements);
  }

  /** Assessments and replacements wait for one another, so that they meet from first to last. */
  private static void await(LongSupplier progress, long least) {
    while (progress.getAsLong() < least) {
      LockSupport.parkNanos(PAUSE);
    }
  }

  private static PackReading any(List<Supplier<PackReading>> packs, Random random) {
    return packs.get(random.nextInt(packs.size())).get();
  }

  private void take(PackReading reading) {
    if (!engine.replaceWith(reading)) {
      throw new AssertionError("a good pack was not taken: " + reading.problems());
    }
  }

  private void refuse(PackReading reading) {
    var before = engine.policy();
    if (engine.replaceWith(reading) || !engine.policy().equals(before)) {
      throw new AssertionError("a bad pack was taken");
    }
    refused.incrementAndGet();
  }

  /**
   * With the same policy in force each time and nobody assessing: a large policy, or what four
   * threads allocate until the line is printed, is megabytes.
   */
  private void report(int done) {
    take(packs.small().get(0).get());
    assessing.writeLock().lock();
    try {
      System.gc();
      print(done);
    } finally {
      assessing.writeLock().unlock();
    }
  }

  @SuppressWarnings("SystemOut") // what a program prints
  private void print(int done) {
    System.out.printf(
        "replacements=%d refused=%d assessments=%d heap=%d classes=%d metaspace=%d%n",
        done,
        refused.get(),
        Math.min(assessed.get(), assessments),
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
        ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
        metaspace());
  }

  private static long metaspace() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().equals("Metaspace"))
        .mapToLong(pool -> pool.getUsage().getUsed())
        .sum();
  }
}
