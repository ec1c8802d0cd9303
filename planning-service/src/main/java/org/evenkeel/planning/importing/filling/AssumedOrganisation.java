package org.evenkeel.planning.importing.filling;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

import org.evenkeel.planning.assumption.Assumption.Subject;
import org.evenkeel.planning.baseline.Establishment;
import org.evenkeel.planning.baseline.Organisation;
import org.evenkeel.planning.baseline.Sector;
import org.evenkeel.planning.importing.ImportOptions;
import org.evenkeel.planning.importing.mapping.PublishedYear;
import org.evenkeel.planning.importing.mapping.WordTable;
import org.evenkeel.planning.law.Jurisdiction;

/** The organisation behind a list that says little or nothing about it. */
public final class AssumedOrganisation {

    /** Reference of the one establishment of a list. */
    public static final String ESTABLISHMENT = "whole-organisation";

    private static final WordTable<Sector> SECTORS = WordTable.load("sector-words.csv", "sector", Sector.class);

    private final Filling filling;
    private final ImportOptions options;

    public AssumedOrganisation(Filling filling, ImportOptions options) {
        this.filling = filling;
        this.options = options;
    }

    /** The organisation of this name; an empty name takes that of the file. */
    public Organisation organisation(String stated, String fileName) {
        String name = stated.isBlank() ? fileName : stated;
        if (stated.isBlank()) {
            filling.say(gap(name, "name", "organisation not stated"), name, "The name of the file");
        }
        filling.say(gap(name, "nonWorkingDays", "closed days not stated"), "none", "Every weekday counts as a working day");
        filling.say(gap(name, "boardMeetings", "board meetings not stated"), "none", "The board can decide on any day");
        return new Organisation(name, sector(name), MonthDay.from(options.plannedFrom()), null, null, null, null, null,
                List.of(), List.of(), null, null);
    }

    private Sector sector(String name) {
        Sector said = options.sector();
        if (said != null) {
            return said;
        }
        Optional<Sector> told = SECTORS.in(name);
        Sector sector = told.orElse(Sector.OTHER_PUBLIC);
        filling.say(gap(name, "sector", "sector not stated"), sector.name(),
                told.isPresent() ? "A word of the organisation's name"
                        : "The duties of a public body are the stricter reading");
        return sector;
    }

    /** The one establishment: all dismissals counted together is the stricter reading of the law. */
    public Establishment establishment() {
        filling.say(new BlankField(Subject.ESTABLISHMENT, ESTABLISHMENT, "reference", "establishment not stated"),
                "one for the whole organisation", "All dismissals are then counted together, the stricter reading");
        Jurisdiction said = options.jurisdiction();
        Jurisdiction jurisdiction = said != null ? said
                : filling.word(new BlankField(Subject.ESTABLISHMENT, ESTABLISHMENT, "jurisdiction", "jurisdiction not stated"),
                        "jurisdiction", Jurisdiction.class);
        boolean union = filling.yes(
                new BlankField(Subject.ESTABLISHMENT, ESTABLISHMENT, "unionRecognised", "union recognition not stated"),
                "union-recognised");
        return new Establishment(ESTABLISHMENT, "Whole organisation", jurisdiction, union);
    }

    /** Tells that figures of a past year are planned as if for another. */
    public void planYear(String name, PublishedYear published) {
        String planned = PublishedYear.label(options.plannedFrom());
        if (published.label().isEmpty()) {
            filling.say(gap(name, "publishedYear", "published year not stated"), planned,
                    "The figures are taken as those of the planned year");
        } else if (!published.label().equals(planned)) {
            filling.say(gap(name, "publishedYear", "published year planned as another"),
                    published.label() + " figures planned as if for " + planned, "The year asked for; amounts are not uprated");
        }
    }

    private static BlankField gap(String name, String field, String rule) {
        return new BlankField(Subject.ORGANISATION, name, field, rule);
    }
}
