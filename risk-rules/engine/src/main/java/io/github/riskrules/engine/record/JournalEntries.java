package io.github.riskrules.engine.record;

import io.github.riskrules.engine.json.UnreadableRecordException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a journal, read from its file as they are asked for.
 *
 * @param path the journal
 */
record JournalEntries(Path path) {
  /**
   * One entry.
   *
   * @throws NotRecordedException if it is not there, was edited, or cannot be read
   */
  JournalEntry at(int number) throws NotRecordedException {
    List<JournalEntry> found = new ArrayList<>();
    read(number, number, found::add);
    if (found.isEmpty()) {
      throw new NotRecordedException("the journal has no entry " + number + ".");
    }
    return found.get(0);
  }

  /**
   * The entries that still hold what a person decided about a decision of these, from the first to
   * the last, among those up to the end.
   *
   * @throws NotRecordedException if one was edited, or cannot be read
   */
  List<Integer> answers(int first, int last, int end) throws NotRecordedException {
    List<Integer> answers = new ArrayList<>();
    read(
        first + 1,
        end,
        entry -> {
          if (entry.evidence(Part.HUMAN_DECISION).isPresent()
              && isAbout(first, last, entry.sealed().humanDecision())) {
            answers.add(entry.sealed().entry());
          }
        });
    return answers;
  }

  private static boolean isAbout(int first, int last, @Nullable SealedHumanDecision decided) {
    return decided != null
        && decided.answers().entry() >= first
        && decided.answers().entry() <= last;
  }

  private void read(int first, int last, Consumer<JournalEntry> reader)
      throws NotRecordedException {
    int number = 0;
    try (JournalLines in = JournalLines.of(path)) {
      Optional<JournalLines.Line> line = in.next();
      while (line.isPresent() && number < last) {
        number = line.get().number();
        if (number >= first) {
          reader.accept(JournalEntry.read(Objects.requireNonNullElse(line.get().text(), "")));
        }
        line = in.next();
      }
    } catch (IOException unreadable) {
      throw new NotRecordedException("the journal cannot be read.");
    } catch (UnreadableRecordException edited) {
      throw new NotRecordedException("entry " + number + " was edited. Run risk verify.");
    }
  }
}
