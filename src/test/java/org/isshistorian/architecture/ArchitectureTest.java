package org.isshistorian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The classes of the product keep every rule; a class that breaks one, planted among the tests, is
/// found, so none of the rules is empty.
class ArchitectureTest {
  private static final String ROOT = "org.isshistorian";
  private static final String PLANTED = "org.isshistorian.architecture.planted";

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);
  private static final JavaClasses BREAKERS = new ClassFileImporter().importPackages(PLANTED);

  static Stream<Arguments> rules() {
    return new ArchitectureRules(ROOT)
        .all().entrySet().stream().map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theProductKeepsTheRule(String name, ArchRule rule) {
    assertThat(violations(rule, PRODUCT)).as(name).isEmpty();
  }

  @Test
  void theWholeProductIsLookedAt() {
    assertThat(PRODUCT).anyMatch(type -> type.getName().equals(ROOT + ".Main"));
    assertThat(packages(PRODUCT)).contains(ROOT + ".archive", ROOT + ".search", ROOT + ".cli");
    assertThat(packages(PRODUCT)).noneMatch(name -> name.startsWith(ROOT + ".testkit"));
  }

  /// Which planted class breaks which rule.
  static Stream<Arguments> breakers() {
    return Stream.of(
        Arguments.of("directions", "archive.SeesSearch"),
        Arguments.of("directions", "console.SeesAnswer"),
        Arguments.of("directions", "console.SeesAnArrayOfAnswers"),
        Arguments.of("directions", "attic.StandsNowhere"),
        Arguments.of("no cycles", "search.SeesArchive"),
        Arguments.of("Main is imported by nobody", "cli.StartsMain"),
        Arguments.of("only some see org.apache.lucene", "archive.SeesLucene"),
        Arguments.of("only some see com.fasterxml.jackson.dataformat.yaml", "evaluation.ReadsYaml"),
        Arguments.of("only some see org.jline", "cli.SeesJline"),
        Arguments.of("only some see org.apache.commons.cli", "console.SeesCommonsCli"),
        Arguments.of("only some see org.jsoup", "archive.SeesJsoup"),
        Arguments.of("only some see org.commonmark", "archive.SeesCommonmark"),
        Arguments.of("only some see net.dv8tion.jda", "archive.SeesJda"),
        Arguments.of("only some see com.slack.api", "archive.SeesSlack"),
        Arguments.of("only some see com.github.kagkarlsson.scheduler", "archive.SeesDbScheduler"),
        Arguments.of("only some see org.flywaydb", "archive.SeesFlyway"),
        Arguments.of("only some see com.zaxxer.hikari", "archive.SeesHikari"),
        Arguments.of("only some see javax.sql", "archive.SeesADataSource"),
        Arguments.of("only some see java.sql", "archive.SeesJdbc"),
        Arguments.of("only some see com.sun.net.httpserver", "console.SeesTheHttpServer"),
        Arguments.of("only some see io.micrometer", "command.SeesMicrometer"),
        Arguments.of("time comes from a clock", "command.AsksForTheInstant"),
        Arguments.of("time comes from a clock", "command.AsksForTheDay"),
        Arguments.of("time comes from a clock", "command.AsksForTheDayInAZone"),
        Arguments.of("time comes from a clock", "command.HandsOnTheMethodNow"),
        Arguments.of("time comes from a clock", "command.AsksForTheMillis"),
        Arguments.of("time comes from a clock", "command.MakesADate"),
        Arguments.of("the clock comes from Main", "command.MakesItsClock"),
        Arguments.of("the environment is read by config", "console.ReadsTheEnvironment"),
        Arguments.of("only Main silences java.util.logging", "search.LogsThroughJavaLogging"),
        Arguments.of("threads have names", "console.StartsNamelessThreads"),
        Arguments.of("no names of an SDK", "archive.Document"));
  }

  @ParameterizedTest(name = "{1} breaks: {0}")
  @MethodSource("breakers")
  void aClassThatBreaksTheRuleIsFound(String name, String breaker) {
    ArchRule rule = new ArchitectureRules(PLANTED).all().get(name);

    assertThat(violations(rule, BREAKERS)).anyMatch(found -> found.contains(breaker));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void aClassThatBreaksNothingIsLeftAlone(String name, ArchRule unused) {
    ArchRule rule = new ArchitectureRules(PLANTED).all().get(name);

    assertThat(violations(rule, BREAKERS)).noneMatch(found -> found.contains("BreaksNothing"));
  }

  @Test
  void everyRuleWasBrokenOnPurpose() {
    Set<String> broken =
        breakers().map(arguments -> (String) arguments.get()[0]).collect(Collectors.toSet());
    Map<String, ArchRule> unbroken = new ArchitectureRules(ROOT).all();
    unbroken.keySet().removeAll(broken);

    assertThat(unbroken.keySet()).isEmpty();
  }

  private static List<String> violations(ArchRule rule, JavaClasses classes) {
    return rule.evaluate(classes).getFailureReport().getDetails();
  }

  private static Set<String> packages(JavaClasses classes) {
    return classes.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
  }
}
