package io.github.riskrules.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.github.riskrules.engine.problem.Misplaced;
import io.github.riskrules.engine.unplaced.Unmarked;
import io.github.riskrules.incident.TellingFact;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.riskrules");
  private static final JavaClasses PRODUCT_AND_CULPRITS =
      new ClassFileImporter().importPackages("io.github.riskrules");

  @TestFactory
  Stream<DynamicTest> every_rule_holds() {
    return Stream.of(
            ArchitectureRules.api_needs_nothing_but_java(),
            ArchitectureRules.modules_depend_one_way(),
            ArchitectureRules.engine_packages_depend_one_way(),
            ArchitectureRules.engine_packages_are_all_known(),
            ArchitectureRules.packages_have_no_cycles(),
            ArchitectureRules.drools_stays_behind_two_packages(),
            ArchitectureRules.jackson_stays_where_json_is_read_and_written(),
            ArchitectureRules.yaml_stays_behind_one_package(),
            ArchitectureRules.spreadsheets_are_read_in_one_module(),
            ArchitectureRules.the_solver_stays_behind_one_package(),
            ArchitectureRules.entry_points_show_no_library(),
            ArchitectureRules.names_say_what_things_are(),
            ArchitectureRules.packages_are_null_marked(),
            ArchitectureRules.fact_records_withhold_their_facts())
        .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(PRODUCT)));
  }

  /** A rule that finds nothing wrong with classes made to break it would find nothing anywhere. */
  @TestFactory
  Stream<DynamicTest> every_rule_can_fail() {
    return Stream.of(
        breaks(ArchitectureRules.api_needs_nothing_but_java(), TellingFact.class),
        breaks(ArchitectureRules.modules_depend_one_way(), Misplaced.class),
        breaks(ArchitectureRules.engine_packages_depend_one_way(), Misplaced.class),
        breaks(ArchitectureRules.packages_have_no_cycles(), Misplaced.class),
        breaks(ArchitectureRules.drools_stays_behind_two_packages(), Misplaced.class),
        breaks(ArchitectureRules.jackson_stays_where_json_is_read_and_written(), Misplaced.class),
        breaks(ArchitectureRules.yaml_stays_behind_one_package(), Misplaced.class),
        breaks(ArchitectureRules.spreadsheets_are_read_in_one_module(), Misplaced.class),
        breaks(ArchitectureRules.the_solver_stays_behind_one_package(), Misplaced.class),
        breaks(ArchitectureRules.entry_points_show_no_library(), TellingFact.class),
        breaks(ArchitectureRules.names_say_what_things_are(), Misplaced.SaysNothingUtil.class),
        breaks(ArchitectureRules.engine_packages_are_all_known(), Unmarked.class),
        breaks(ArchitectureRules.packages_are_null_marked(), Unmarked.class),
        breaks(ArchitectureRules.fact_records_withhold_their_facts(), TellingFact.class));
  }

  @Test
  void sees_every_module() {
    assertThat(PRODUCT)
        .extracting(JavaClass::getPackageName)
        .contains(
            "io.github.riskrules.incident",
            "io.github.riskrules.decision",
            "io.github.riskrules.engine",
            "io.github.riskrules.tooling.render",
            "io.github.riskrules.testkit",
            "io.github.riskrules.spreadsheets",
            "io.github.riskrules.cli");
  }

  private static DynamicTest breaks(ArchRule rule, Class<?> culprit) {
    return dynamicTest(
        rule.getDescription(),
        () ->
            assertThat(rule.evaluate(PRODUCT_AND_CULPRITS).getFailureReport().toString())
                .contains(culprit.getSimpleName()));
  }
}
