package io.github.riskrules.assurance.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.riskrules.assurance.SmallPack;
import io.github.riskrules.engine.PolicyPack;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Good documents, for the fuzzer to spoil. */
final class Seeds {
  private static final List<PolicyPack> PACKS =
      PolicyPack.bundledNames().stream()
          .map(name -> PolicyPack.bundled(name).orElseThrow())
          .toList();

  private Seeds() {}

  static List<byte[]> incidents() {
    return files("incidents/");
  }

  static List<byte[]> ruleFiles() {
    List<byte[]> all = new ArrayList<>(files("rules/"));
    all.add(small().bytes(SmallPack.RULES));
    return all;
  }

  static List<byte[]> splices() {
    return Stream.of(new byte[] {0, 0, 40, 3}, new byte[] {1, 1, 90, 7}, new byte[] {2, 2, 3, 9})
        .toList();
  }

  static List<byte[]> tables() {
    return files("tables/");
  }

  static List<byte[]> workbooks() {
    return List.of(Workbooks.GOOD);
  }

  static List<byte[]> workbookParts() {
    return Workbooks.asInputs();
  }

  static List<byte[]> packLists() {
    SmallPack pack = small();
    List<byte[]> lists = new ArrayList<>();
    for (String list : PackTexts.LISTS) {
      lists.add(after(lists.size(), pack.bytes(list)));
    }
    return lists;
  }

  static List<byte[]> scenarios() {
    List<byte[]> all = new ArrayList<>();
    all.add(small().bytes(SmallPack.SCENARIOS));
    return all;
  }

  static List<byte[]> zips() {
    return List.of(small().zipped());
  }

  static List<byte[]> dates() {
    return Stream.of(
            "2026-11-20T09:00:00Z", "2026-02-29T24:00:00+01:00", "2024-02-29", "07-Jun-2022")
        .map(text -> text.getBytes(UTF_8))
        .toList();
  }

  /** An input whose first byte chooses what the rest stands for. */
  static byte[] after(int choice, byte[] content) {
    byte[] input = new byte[content.length + 1];
    input[0] = (byte) choice;
    System.arraycopy(content, 0, input, 1, content.length);
    return input;
  }

  private static SmallPack small() {
    return SmallPack.below(Scratch.folder());
  }

  private static List<byte[]> files(String folder) {
    return PACKS.stream()
        .flatMap(
            pack ->
                pack.files().stream()
                    .filter(file -> file.startsWith(folder))
                    .map(file -> pack.file(file).orElseThrow()))
        .toList();
  }
}
