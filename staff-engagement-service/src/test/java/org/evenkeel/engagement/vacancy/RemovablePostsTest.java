package org.evenkeel.engagement.vacancy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.inject.Inject;

import org.evenkeel.engagement.testing.Someone;
import org.evenkeel.platform.testing.EmbeddedPostgresResource;
import org.evenkeel.platform.time.Zones;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What planning is told of people: a count. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class RemovablePostsTest {

    @Inject
    Clock clock;

    @Test
    void posts_of_people_with_priority_today_are_not_counted() {
        LocalDate today = Zones.today(clock);
        Someone.lead("vacancy").imports("Staff number,Name,Team,Pool,FTE,Priority until\n1,Ada,t,libraries,1,\n"
                + "2,Ben,t,libraries,0.5,%s\n3,Cy,t,libraries,0.8,%s\n4,Di,t,parks,0.3333,%s\n5,Ed,t,,,\n"
                        .formatted(today, today.minusDays(1), ""));
        Someone.planning("vacancy").get("/removable-posts?pool=parks&pool=libraries&pool=roads").statusCode(200)
                .body("items.pool", contains("libraries", "parks", "roads"))
                .body("items.status", contains("known", "known", "unknown"))
                .body("items.removablePostsHundredths", contains(180, 33, null))
                .body("items[2].reason", containsString("Nobody on the workforce list is in this pool"))
                .body("items[0].reason", nullValue());
    }

    @Test
    void without_any_pool_asked_all_that_are_known_are_told() {
        Someone.lead("vacancy-all").imports("Staff number,Name,Team,Pool,FTE\n1,Ada,t,b,1\n2,Ben,t,a,1\n");
        Someone.planning("vacancy-all").get("/removable-posts").body("items.pool", contains("a", "b"));
    }

    @Test
    void who_left_holds_no_post() {
        Someone lead = Someone.lead("vacancy-left");
        lead.imports("Staff number,Name,Team,Pool,FTE\n1,Ada,t,a,1\n2,Ben,t,a,1\n");
        lead.imports("Staff number,Name,Team,Pool,FTE\n1,Ada,t,a,1\n");
        Someone.planning("vacancy-left").get("/removable-posts?pool=a").body("items[0].removablePostsHundredths", equalTo(100));
    }
}
