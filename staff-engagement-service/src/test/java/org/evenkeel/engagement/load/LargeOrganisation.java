package org.evenkeel.engagement.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.evenkeel.engagement.testing.ToldMeasure;

/**
 * As large as the product has to bear: 10,000 people, 300 measures with some 40,000 touchpoints. Smaller by
 * {@code -Dload.people}, {@code -Dload.measures} and {@code -Dload.pools}, to try the command itself.
 *
 * @param poolsOfAMeasure of how many teams each measure removes posts
 */
record LargeOrganisation(int people, int measures, int poolsOfAMeasure) {

    private static final int PEOPLE_OF_A_TEAM = 50;
    private static final int OPENING_DAYS = 60;
    private static final LocalDate OPENS = LocalDate.of(2027, 6, 1);

    static LargeOrganisation asAsked() {
        return new LargeOrganisation(Integer.getInteger("load.people", 10_000), Integer.getInteger("load.measures", 300),
                Integer.getInteger("load.pools", 16));
    }

    LocalDate authorised() {
        return OPENS.minusDays(90);
    }

    ToldMeasure[] plan() {
        return IntStream.range(0, measures).mapToObj(this::measure).toArray(ToldMeasure[]::new);
    }

    private ToldMeasure measure(int number) {
        List<Map<String, Object>> pools = IntStream.range(0, poolsOfAMeasure).<Map<String, Object>> mapToObj(pool -> {
            int team = (number * poolsOfAMeasure + pool) % teams();
            return Map.of("reference", "pool-" + team, "team", "team-" + team, "teamName", "Team " + team, "role", "Officer",
                    "employeesLeaving", 2);
        }).toList();
        return ToldMeasure.dismissing("M" + number, OPENS.plusDays(number % OPENING_DAYS)).with("pools", pools);
    }

    /** The workforce list, with a manager in each team who manages the rest of it. */
    String workforce(String post) {
        StringBuilder list = new StringBuilder("Staff number,Name,E-mail,Sign-in name,Post,Team,Pool,FTE,Line manager\n");
        for (int person = 0; person < people; person++) {
            int team = person % teams();
            list.append("N%1$d,Person %1$d,p%1$d@example.org,p%1$d,%2$s,team-%3$d,pool-%3$d,1,%4$s\n".formatted(person, post,
                    team, person < teams() ? "" : "N" + team));
        }
        return list.toString();
    }

    private int teams() {
        return Math.max(1, people / PEOPLE_OF_A_TEAM);
    }
}
