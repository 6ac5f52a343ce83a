package io.parvis.people.workers;

import io.parvis.people.ways.PortalState;
import java.util.List;

/// A worker in the list.
record WorkerRow(
        WorkerId id,
        String number,
        WorkerNature nature,
        String name,
        String email,
        String phone,
        List<String> skills,
        String sector,
        PortalState portal) {}
