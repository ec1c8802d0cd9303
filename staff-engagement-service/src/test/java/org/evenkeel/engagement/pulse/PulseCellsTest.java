package org.evenkeel.engagement.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.evenkeel.engagement.people.Particulars;
import org.evenkeel.engagement.people.Person;
import org.evenkeel.engagement.pulse.PulseCells.NewCell;
import org.evenkeel.engagement.pulse.PulseResults.CellResult;
import org.junit.jupiter.api.Test;

/** Who answers together, and the attack of crossing team with grade. */
class PulseCellsTest {

    private static Person person(String team) {
        UUID id = UUID.randomUUID();
        return new Person(id, new Particulars(id.toString(), "Somebody", null, null, null, team, null, null, null, null, null,
                null, false, null, false, false, false, false), null);
    }

    private static List<Person> team(String name, int people) {
        return IntStream.range(0, people).mapToObj(one -> person(name)).toList();
    }

    @Test
    void a_manager_answers_with_the_managers_and_not_with_the_team() {
        List<Person> libraries = team("libraries", 7);
        List<Person> transport = team("transport", 9);
        List<Person> managers = new ArrayList<>(libraries.subList(0, 1));
        managers.addAll(transport.subList(0, 4));
        List<Person> workforce = new ArrayList<>(libraries);
        workforce.addAll(transport);
        List<NewCell> cells = PulseCells.of(workforce, List.of(), managers);
        assertThat(cells).extracting(NewCell::name).containsExactly("Middle managers", "libraries", "transport");
        assertThat(cells.get(0).people()).containsExactlyInAnyOrderElementsOf(managers.stream().map(Person::id).toList());
        assertThat(cells.get(1).people()).hasSize(6).doesNotContain(libraries.get(0).id());
    }

    /**
     * Attack: the one manager of a team is the team's answers with managers less those without. There is no table with both:
     * whatever sums of cells are set against each other, the groups they are of differ by whole cells, each of five answers or
     * more.
     */
    @Test
    void team_and_grade_together_single_nobody_out() {
        Random random = new Random(23);
        for (int trial = 0; trial < 60; trial++) {
            List<Person> workforce = new ArrayList<>();
            IntStream.range(0, 1 + random.nextInt(5))
                    .forEach(one -> workforce.addAll(team("team-" + one, 1 + random.nextInt(12))));
            List<Person> executives = workforce.stream().filter(one -> random.nextInt(9) == 0).toList();
            List<Person> managers = workforce.stream().filter(one -> random.nextInt(6) == 0).toList();
            List<NewCell> cells = PulseCells.of(workforce, executives, managers);
            List<UUID> all = cells.stream().flatMap(cell -> cell.people().stream()).toList();
            assertThat(all).doesNotHaveDuplicates().hasSameSizeAs(workforce);
            PulseResults told = PulsePublishing.of(cells.stream().map(PulseCellsTest::answered).toList(), () -> 0);
            Set<Integer> groups = differences(cells, told);
            assertThat(groups).as("sizes of the groups that differ").allMatch(size -> size == 0 || size >= 5);
        }
    }

    private static AnsweredCell answered(NewCell cell) {
        List<Map<PulseItem, Integer>> answers = new ArrayList<>();
        cell.people().forEach(one -> answers.add(new EnumMap<>(Map.of(PulseItem.DISTRESS, 3))));
        return new AnsweredCell(cell.kind(), cell.name(), answers);
    }

    private static boolean isTold(CellResult cell) {
        return cell.items().stream().anyMatch(one -> one.item() == PulseItem.DISTRESS && one.mean() != null);
    }

    /** Of every sum of told cells, and of the whole less it: how many people it is of. */
    private static Set<Integer> differences(List<NewCell> cells, PulseResults told) {
        List<Integer> sizes = IntStream.range(0, cells.size()).filter(at -> isTold(told.cells().get(at)))
                .mapToObj(at -> cells.get(at).people().size()).toList();
        int whole = cells.stream().mapToInt(cell -> cell.people().size()).sum();
        Set<Integer> groups = new HashSet<>();
        for (int chosen = 0; chosen < 1 << sizes.size(); chosen++) {
            int subset = chosen;
            int sum = IntStream.range(0, sizes.size()).filter(at -> (subset >> at & 1) == 1).map(sizes::get).sum();
            groups.add(sum);
            if (isTold(told.whole())) {
                groups.add(whole - sum);
            }
        }
        return groups;
    }
}
