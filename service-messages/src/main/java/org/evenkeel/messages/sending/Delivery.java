package org.evenkeel.messages.sending;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.evenkeel.messages.Destination;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobDetail;
import org.quartz.JobKey;

/** The job that delivers one stream of one organisation. */
record Delivery(String organisation, Destination destination, String stream) {

    static final String GROUP = "outbox";

    private static final String ORGANISATION = "organisation";
    private static final String DESTINATION = "destination";
    private static final String STREAM = "stream";

    static Delivery of(JobDataMap map) {
        return new Delivery(map.getString(ORGANISATION), Destination.valueOf(map.getString(DESTINATION)),
                map.getString(STREAM));
    }

    JobKey key() {
        String name = "%s %s %s".formatted(organisation, destination, stream);
        return JobKey.jobKey(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(), GROUP);
    }

    /** Ceases to be with its last trigger; what a dead replica held is run again elsewhere. */
    JobDetail detail() {
        return JobBuilder.newJob(DeliveryRun.class).withIdentity(key())
                .usingJobData(ORGANISATION, organisation)
                .usingJobData(DESTINATION, destination.name())
                .usingJobData(STREAM, stream)
                .requestRecovery().build();
    }
}
