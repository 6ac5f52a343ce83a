package io.parvis.talk.categories;

import java.util.UUID;

/// What a ticket is about.
///
/// @param paid whether support in this category is charged for
/// @param weight the minutes of waiting that its tickets count ahead of others
/// @param active whether a new ticket can be in it
/// @param place its order among the others, the lowest first
/// @param version counts the changes, so that the second of two who edit it is told
public record Category(
        UUID id,
        Translated name,
        Responsible responsible,
        boolean paid,
        int weight,
        boolean active,
        int place,
        int version) {}
