package io.github.riskrules.engine.pack;

import io.github.riskrules.decision.PolicyRef;
import io.github.riskrules.engine.deadline.DeadlineCalendar;
import io.github.riskrules.engine.drl.RuleFileReader;
import io.github.riskrules.engine.drl.RuleFileReading;
import io.github.riskrules.engine.drl.SecondReading;
import io.github.riskrules.engine.policy.MustKeep;
import io.github.riskrules.engine.policy.Policy;
import io.github.riskrules.engine.policy.PolicyAction;
import io.github.riskrules.engine.policy.PolicyLayer;
import io.github.riskrules.engine.policy.PolicySources;
import io.github.riskrules.engine.policy.Rule;
import io.github.riskrules.engine.policy.RuleFile;
import io.github.riskrules.engine.problem.Problem;
import io.github.riskrules.engine.signature.PackTrust;
import io.github.riskrules.engine.signature.SignatureFile;
import io.github.riskrules.engine.table.TableFormats;
import io.github.riskrules.engine.yaml.YamlNode;
import io.github.riskrules.engine.yaml.YamlProblems;
import io.github.riskrules.engine.yaml.YamlReader;
import io.github.riskrules.engine.yaml.YamlReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads a pack and all it extends into one checked policy. Thread-safe; never throws on what a pack
 * holds.
 */
public final class PackReader {
  /** More rules than any policy has; each costs time at every assessment. */
  static final int MOST_RULES = 10_000;

  private final PackProblems problems = new PackProblems();
  private final ActionMerge actions = new ActionMerge();
  private final RuleMerge rules = new RuleMerge(problems);
  private final List<PolicyLayer> layers = new ArrayList<>();
  private final List<MustKeep> mustKeep = new ArrayList<>();
  private final PropertyMerge properties = new PropertyMerge();
  private final CalendarMerge calendars = new CalendarMerge();
  private boolean actionsNamed = true;
  private boolean rulesWhole = true;
  private boolean isComplete;
  private int ruleCount;

  private PackReader() {}

  /**
   * What came of reading a pack.
   *
   * @param policy the merged policy; empty when there is any problem
   * @param sources what the policy was merged from; complete when there is a policy
   * @param packs the pack, then those it extends, the nearest first; empty when there is any
   *     problem
   * @param files the pack's own files by path; empty when there is any problem
   * @param signature what lies in the pack as its signature; it holds where one was required
   * @param problems everything wrong with it, sorted by file and place
   */
  public record Result(
      Optional<Policy> policy,
      PolicySources sources,
      List<PolicyRef> packs,
      Map<String, byte[]> files,
      Optional<SignatureFile> signature,
      List<Problem> problems) {

    static Result refused(List<Problem> problems) {
      PolicySources none = new PolicySources(List.of(), List.of(), List.of(), List.of(), List.of());
      return new Result(Optional.empty(), none, List.of(), Map.of(), Optional.empty(), problems);
    }
  }

  /**
   * Reads a pack in a folder or a zip file. Where a signature is required, no rule file is read
   * before it has been verified.
   */
  public static Result read(Path folderOrZip, ClassLoader bundled, PackTrust trust) {
    Path last = folderOrZip.toAbsolutePath().normalize().getFileName();
    String name = last == null ? "folder" : last.toString();
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(folderOrZip, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isDirectory()) {
        return read(new FolderSource(folderOrZip.toAbsolutePath().normalize()), bundled, trust);
      }
      if (attributes.isRegularFile()) {
        return read(new ZipSource(folderOrZip), bundled, trust);
      }
      return refused(
          name, "this is neither a folder nor a zip file.", "Give the pack itself, not a link.");
    } catch (IOException missing) {
      return refused(name, "there is no such folder or zip file.", "Check the path.");
    }
  }

  /** Reads a pack on a class path, which is as trusted as the program itself. */
  public static Result bundled(String name, ClassLoader bundled) {
    return read(new BundledSource(name, bundled), bundled, PackTrust.notRequired());
  }

  /** The names of the packs on a class path, sorted. */
  public static List<String> bundledNames(ClassLoader bundled) {
    return BundledSource.names(bundled);
  }

  /** What a pack on a class path is, without a look at its rules; empty where there is none. */
  public static Optional<PolicyRef> bundledRef(String name, ClassLoader bundled) {
    BundledSource source = new BundledSource(name, bundled);
    if (!source.exists()) {
      return Optional.empty();
    }
    PackChain chain = PackChain.follow(source, bundled, new PackProblems());
    return chain.isComplete() ? Optional.of(chain.refs().get(0)) : Optional.empty();
  }

  private static Result refused(String name, String what, String remedy) {
    return Result.refused(PackFilesReading.refused(name, what, remedy).problems());
  }

  private static Result read(PackSource source, ClassLoader bundled, PackTrust trust) {
    PackReader reader = new PackReader();
    PackChain chain = PackChain.follow(source, bundled, reader.problems);
    List<PolicyRef> packs = chain.isComplete() ? chain.refs() : List.of();
    PackSignatures signatures = new PackSignatures(chain, packs, trust);
    signatures.addProblems(reader.problems);
    if (trust.isRequired() && reader.problems.count() > 0) {
      return Result.refused(reader.problems.all());
    }
    Optional<Policy> policy = reader.merge(chain, packs);
    List<Problem> problems = reader.problems.all();
    return problems.isEmpty() && policy.isPresent()
        ? new Result(
            policy,
            reader.sources(),
            packs,
            chain.top().files().contents(),
            signatures.ofTop(),
            problems)
        : Result.refused(problems);
  }

  private PolicySources sources() {
    return new PolicySources(
        layers, rules.replaced(), actions.redefined(), mustKeep, properties.all());
  }

  private Optional<Policy> merge(PackChain chain, List<PolicyRef> packs) {
    isComplete = chain.isComplete();
    for (PackPart part : chain.baseFirst()) {
      readYaml(part, ActionListReader.FILE, (root, in) -> addActions(part, root, in));
      readYaml(
          part,
          CalendarReader.FILE,
          (root, in) -> calendars.add(new CalendarReader(in).read(root)));
      // Without every action list, each rule that names an action of it would seem wrong.
      if (isComplete && actionsNamed) {
        addRules(part, ComparedPacks.secondReading(part.id(), packs));
      }
    }
    return isComplete ? checked(chain, packs.get(0)) : Optional.empty();
  }

  private void readYaml(PackPart part, String file, BiConsumer<YamlNode, YamlProblems> readRoot) {
    Optional<byte[]> content = part.files().content(file);
    if (content.isEmpty()) {
      return;
    }
    YamlReading yaml = YamlReader.read(file, content.get());
    YamlProblems inFile = new YamlProblems(file);
    yaml.root().ifPresent(root -> readRoot.accept(root, inFile));
    problems.add(part.prefix(), yaml.problems());
    problems.add(part.prefix(), inFile.all());
    if (yaml.root().isEmpty() && file.equals(ActionListReader.FILE)) {
      actionsNamed = false;
    } else if (yaml.root().isEmpty()) {
      calendars.add(Optional.empty());
    }
  }

  private void addActions(PackPart part, YamlNode root, YamlProblems inFile) {
    ActionListReader reader = new ActionListReader(part.id(), inFile);
    actions.add(reader.read(root), isComplete);
    actionsNamed &= reader.allNamed();
  }

  private void addRules(PackPart part, SecondReading second) {
    Map<String, PolicyAction> known = actions.byCode();
    RuleFileReader reader = new RuleFileReader(part.id(), known, second);
    List<Rule> read = new ArrayList<>();
    List<RuleFile> files = new ArrayList<>();
    for (String file : part.files().in("rules")) {
      add(part, file, reader::readDrl, read, files);
    }
    for (String file : part.files().in("tables")) {
      add(part, file, (name, content) -> table(reader, name, content), read, files);
    }
    PackManifest manifest = part.manifest();
    layers.add(new PolicyLayer(manifest.id(), manifest.version(), manifest.title(), files));
    rules.add(part, read, known, rulesWhole);
    YamlProblems inManifest = new YamlProblems(PackManifest.FILE);
    if (rulesWhole) {
      MustKeepReader.check(manifest, read, inManifest);
    }
    properties.add(part, known, inManifest, second);
    problems.add(part.prefix(), inManifest.all());
    manifest.mustKeep().forEach(kept -> mustKeep.add(kept.rule()));
  }

  private static RuleFileReading table(RuleFileReader reader, String file, byte[] content) {
    return TableFormats.of(file)
        .map(format -> reader.readSheet(file, format.read(content)))
        .orElseGet(() -> reader.readCsv(file, content));
  }

  private void add(
      PackPart part,
      String file,
      BiFunction<String, byte[], RuleFileReading> reader,
      List<Rule> read,
      List<RuleFile> files) {
    if (ruleCount > MOST_RULES) {
      // Enough is enough: the pack is refused whatever the rest says.
      return;
    }
    RuleFileReading reading = reader.apply(file, part.files().content(file).orElseThrow());
    problems.add(part.prefix(), reading.problems());
    rulesWhole &= reading.problems().isEmpty();
    read.addAll(reading.rules());
    ruleCount += reading.rules().size();
    files.add(new RuleFile(file, reading.introduction()));
  }

  private Optional<Policy> checked(PackChain chain, PolicyRef ref) {
    PackManifest top = chain.top().manifest();
    if (actionsNamed) {
      actions.checkKinds(top, problems);
    }
    InForce inForce = InForce.of(chain.baseFirst());
    if (inForce.isEmpty()) {
      problems.of(
          top, "it is in force on no day on which the packs it extends are.", "Change the dates.");
    }
    calendars.check(top, inForce.lastKnownDay(), actions.byCode().values(), problems);
    if (ruleCount > MOST_RULES) {
      problems.of(
          top,
          "there are more than 10,000 rules, those of packs it extends counted in.",
          "Join rules that report the same, with || between their conditions.");
    }
    if (actionsNamed && rulesWhole && rules.rules().isEmpty()) {
      problems.of(top, "there is no rule.", "Write one in rules/ or tables/.");
    }
    Optional<DeadlineCalendar> calendar = calendars.calendar();
    if (problems.count() > 0 || calendar.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Policy(
            ref,
            top.title(),
            top.owner(),
            inForce.from(),
            inForce.until(),
            gathered(chain, PackManifest::schemes),
            gathered(chain, PackManifest::hardStops),
            rules.rules(),
            List.copyOf(actions.byCode().values()),
            calendar.get()));
  }

  private static List<String> gathered(
      PackChain chain, Function<PackManifest, List<String>> named) {
    Set<String> all = new LinkedHashSet<>();
    chain.baseFirst().forEach(part -> all.addAll(named.apply(part.manifest())));
    return List.copyOf(all);
  }
}
