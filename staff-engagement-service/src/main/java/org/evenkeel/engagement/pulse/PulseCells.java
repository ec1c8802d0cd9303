package org.evenkeel.engagement.pulse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.evenkeel.engagement.people.Person;

/** Parts the workforce into cells that do not overlap, each of five or more as far as there are as many. */
final class PulseCells {

    /** Who answers together. */
    record NewCell(PulseCellKind kind, String name, List<UUID> people) {
    }

    private PulseCells() {
    }

    static List<NewCell> of(List<Person> workforce, List<Person> executives, List<Person> middleManagers) {
        Set<UUID> leading = ids(executives);
        Set<UUID> middle = ids(middleManagers);
        Map<String, List<UUID>> teams = new TreeMap<>();
        List<UUID> executive = new ArrayList<>();
        List<UUID> managing = new ArrayList<>();
        for (Person person : workforce) {
            List<UUID> cell = leading.contains(person.id()) ? executive
                    : middle.contains(person.id()) ? managing
                            : teams.computeIfAbsent(String.valueOf(person.particulars().team()), team -> new ArrayList<>());
            cell.add(person.id());
        }
        List<NewCell> cells = new ArrayList<>();
        cells.add(new NewCell(PulseCellKind.EXECUTIVES, "Executives", executive));
        cells.add(new NewCell(PulseCellKind.MIDDLE_MANAGERS, "Middle managers", managing));
        teams.forEach((team, people) -> cells.add(new NewCell(PulseCellKind.TEAM, team, people)));
        return joined(cells);
    }

    private static List<NewCell> joined(List<NewCell> cells) {
        List<UUID> few = cells.stream().filter(PulseCells::isSmall).flatMap(cell -> cell.people().stream()).toList();
        List<NewCell> joined = new ArrayList<>(cells.stream().filter(cell -> !isSmall(cell)).toList());
        if (!few.isEmpty()) {
            joined.add(new NewCell(PulseCellKind.SMALLER_TEAMS, "Smaller teams together", few));
        }
        return joined;
    }

    private static boolean isSmall(NewCell cell) {
        return cell.people().size() < Disclosure.LEAST_ANSWERS;
    }

    private static Set<UUID> ids(List<Person> people) {
        return people.stream().map(Person::id).collect(Collectors.toCollection(HashSet::new));
    }
}
