package io.github.riskrules.tooling.render;

import java.util.List;

/** One piece of a {@link Document}. */
public sealed interface Block {

  /** The line that whoever reads one line must read. */
  record Lead(String text, Tone tone) implements Block {}

  /** Opens a section. */
  record Heading(String text) implements Block {}

  /** Opens a part of a section. */
  record Subheading(String text) implements Block {}

  /** Running text. */
  record Paragraph(String text) implements Block {}

  /**
   * One entry of a list.
   *
   * @param number its number from 1; 0 in a list that is not numbered
   * @param title what it is
   * @param tone how much the title stands out
   * @param details what there is to say of it, each on a line of its own
   */
  record Item(int number, String title, Tone tone, List<String> details) implements Block {
    public Item {
      details = List.copyOf(details);
    }

    static Item of(String title, Tone tone, List<String> details) {
      return new Item(0, title, tone, details);
    }
  }

  /**
   * Rows under one heading each column.
   *
   * @param columns what stands above each column
   * @param notes what the lines below a row are called where they have a column of their own; empty
   *     where no row has any
   * @param rows the rows
   */
  record Table(List<Column> columns, String notes, List<Row> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * One column of a table.
   *
   * @param title what stands above it
   * @param numbers whether it holds numbers, which are set to the right
   */
  record Column(String title, boolean numbers) {
    static Column of(String title) {
      return new Column(title, false);
    }

    static Column ofNumbers(String title) {
      return new Column(title, true);
    }
  }

  /**
   * One row of a table.
   *
   * @param tone how much it stands out
   * @param cells one text for each column
   * @param notes what else there is to say of it, each on lines of its own below the row
   */
  record Row(Tone tone, List<String> cells, List<String> notes) {
    public Row {
      cells = List.copyOf(cells);
      notes = List.copyOf(notes);
    }

    static Row of(String... cells) {
      return new Row(Tone.PLAIN, List.of(cells), List.of());
    }
  }
}
