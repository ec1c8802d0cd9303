package org.evenkeel.planning;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.evenkeel.planning.importing.Importer;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.sheets.ImportLimits;

/**
 * The tables that ship with the product, and the importer on them, read once: a wrong one stops the start and says where it is
 * wrong.
 */
public class DeliveredTables {

    @Produces
    @Singleton
    LawTables law() {
        return LawTables.delivered();
    }

    @Produces
    @Singleton
    DefaultParameters parameters() {
        return DefaultParameters.load();
    }

    @Produces
    @Singleton
    Importer importer(DefaultParameters parameters) {
        return new Importer(parameters, ImportLimits.standard());
    }
}
