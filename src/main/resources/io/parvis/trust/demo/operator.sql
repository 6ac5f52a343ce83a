insert into carrier (id, kind, name, retired, created_at)
values ('00000000-0000-7000-8000-000000000001', 'PHONE_SYSTEM', 'FreePBX', false, current_moment()),
       ('00000000-0000-7000-8000-000000000002', 'PHONE_SYSTEM', 'Asterisk', false, current_moment()),
       ('00000000-0000-7000-8000-000000000003', 'PROVIDER', 'Meuse Télécom', false, current_moment()),
       ('00000000-0000-7000-8000-000000000004', 'PROVIDER', 'Scheldelijn', false, current_moment()),
       ('00000000-0000-7000-8000-000000000005', 'PROVIDER', 'Lignes de l''Est', true, current_moment());
