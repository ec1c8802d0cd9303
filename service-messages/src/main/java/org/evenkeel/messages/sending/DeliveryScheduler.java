package org.evenkeel.messages.sending;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.evenkeel.messages.MessagesConfig;
import org.jspecify.annotations.Nullable;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.jdbcjobstore.JobStoreCMT;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.quartz.simpl.SimpleThreadPool;
import org.quartz.utils.DBConnectionManager;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * A scheduler of its own beside Quarkus's, on the same clustered tables: a solve that takes minutes must not hold up an event,
 * nor many events a solve.
 */
@ApplicationScoped
class DeliveryScheduler {

    static final String NAME = "EvenKeelMessages";

    private static final String DATABASE = "even-keel-messages";
    private static final int IDLE_MILLISECONDS = 5_000;

    @Inject
    AgroalDataSource database;

    @Inject
    MessagesConfig config;

    @Inject
    StreamDelivery streams;

    @Nullable
    private Scheduler quartz;

    void start(@Observes StartupEvent started) throws SchedulerException {
        DBConnectionManager.getInstance().addConnectionProvider(DATABASE, new PooledConnections(database));
        freeTriggersInError();
        quartz = newScheduler();
        quartz.start();
    }

    /** Quartz sets aside a trigger whose job it could not read, and would never fire it again. */
    private void freeTriggersInError() {
        try (Connection connection = database.getConnection();
                PreparedStatement free = connection.prepareStatement("update qrtz_triggers set trigger_state = 'WAITING'"
                        + " where sched_name = ? and trigger_state = 'ERROR'")) {
            free.setString(1, NAME);
            free.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The triggers of events cannot be looked through.", failed);
        }
    }

    /** What runs ends first; what does not end in time another replica runs again. */
    void stop(@Observes ShutdownEvent ended) throws SchedulerException {
        if (quartz != null) {
            streams.close();
            quartz.shutdown(true);
        }
    }

    Scheduler newScheduler() throws SchedulerException {
        Scheduler made = new StdSchedulerFactory(settings()).getScheduler();
        made.setJobFactory((bundle, scheduler) -> new DeliveryRun(streams));
        return made;
    }

    Scheduler quartz() {
        if (quartz == null) {
            throw new IllegalStateException("The delivery of events has not begun");
        }
        return quartz;
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.put("org.quartz.scheduler.instanceName", NAME);
        settings.put("org.quartz.scheduler.instanceId", "AUTO");
        settings.put("org.quartz.scheduler.skipUpdateCheck", "true");
        settings.put("org.quartz.scheduler.idleWaitTime", Integer.toString(IDLE_MILLISECONDS));
        settings.put("org.quartz.scheduler.threadsInheritContextClassLoaderOfInitializer", "true");
        settings.put("org.quartz.threadPool.class", SimpleThreadPool.class.getName());
        settings.put("org.quartz.threadPool.threadCount", Integer.toString(config.threads()));
        settings.put("org.quartz.threadPool.threadNamePrefix", "deliver-events");
        settings.put("org.quartz.jobStore.class", JobStoreCMT.class.getName());
        settings.put("org.quartz.jobStore.driverDelegateClass", PostgreSQLDelegate.class.getName());
        settings.put("org.quartz.jobStore.dataSource", DATABASE);
        settings.put("org.quartz.jobStore.nonManagedTXDataSource", DATABASE);
        settings.put("org.quartz.jobStore.tablePrefix", "QRTZ_");
        settings.put("org.quartz.jobStore.useProperties", "true");
        settings.put("org.quartz.jobStore.isClustered", "true");
        settings.put("org.quartz.jobStore.acquireTriggersWithinLock", "true");
        settings.put("org.quartz.jobStore.clusterCheckinInterval", Long.toString(config.checkin().toMillis()));
        return settings;
    }
}
