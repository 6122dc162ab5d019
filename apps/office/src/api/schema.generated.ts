// Generated from the API by scripts/generate-client.mjs; not edited by hand.

export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 运行状态 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Health"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我是谁，我可以做什么 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** 登录 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SignInInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        /** 退出 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 设置新密码；其他登录都会退出，X-CSRF-Token 随之更换 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangePasswordInput"];
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我可以看到的机关，上级在下级之前 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OrganList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** 新增下级机关 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewOrganInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Organ"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organs/{organId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个机关，连同公开指南 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Organ"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        /** 修改机关的名称、类型、代码、代字和次序；没有给出的不变 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OrganChangeInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Organ"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organs/{organId}/guide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改公开指南中这个机关的内容；给出全部，没有给出的去掉 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OrganGuideInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Organ"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organs/{organId}/answer-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 机关的答复流程：审核步骤和内部期限 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AnswerSettings"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        /** 设置答复流程；已经起草的按起草时的流程办完 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AnswerSettingsInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AnswerSettings"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PersonList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** 新增人员，得到一次性密码 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewPersonInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OneTimePassword"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重置为新的一次性密码 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OneTimePassword"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 授予角色 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HeldRoleInput"];
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/roles/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收回角色 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HeldRoleInput"];
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的工作：未办结的申请，先到期的在前；没有到期日的在后 */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    status?: string;
                    /** @description 期限状况 */
                    level?: "unconfirmed" | "overdue" | "dueSoon" | "running" | "paused" | "closed";
                    channel?: string;
                    applicantKind?: string;
                    /** @description 人员的 id；me 为本人，nobody 为没有分派 */
                    assignedTo?: string;
                    organId?: string;
                    /** @description 连同下级机关 */
                    below?: string;
                    /** @description 法定日（中国时间） */
                    submittedFrom?: string;
                    /** @description 法定日（中国时间） */
                    submittedTo?: string;
                    /** @description 法定日（中国时间） */
                    receivedFrom?: string;
                    /** @description 法定日（中国时间） */
                    receivedTo?: string;
                    /** @description 法定日（中国时间） */
                    answeredFrom?: string;
                    /** @description 法定日（中国时间） */
                    answeredTo?: string;
                    /** @description 法定日（中国时间） */
                    closedFrom?: string;
                    /** @description 法定日（中国时间） */
                    closedTo?: string;
                    /** @description 法定日（中国时间） */
                    dueFrom?: string;
                    /** @description 法定日（中国时间） */
                    dueTo?: string;
                    answerKind?: string;
                    /** @description 答复是否按期送达 */
                    inTime?: string;
                    /** @description true 只列未办结，false 只列已办结 */
                    open?: string;
                    archived?: string;
                    /** @description 申请人申请删除个人信息的：waiting 待决定，kept 决定暂不删除，erased 已删除 */
                    erasure?: "waiting" | "kept" | "erased";
                    /** @description 编号和内容中的词，以空格分开 */
                    q?: string;
                    /** @description newest 新提交的在前；due 先到期的在前 */
                    sort?: "newest" | "due";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/assistance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 交办给我、还没有返回的协办，先到期的在前 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AssistanceTasks"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 复议诉讼中本机关还欠的答复，先到期的在前 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwedReplies"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一段时间里到期的事：答复、内部期限、复议诉讼的答复、协办；不写 from 为今天，不写 to 为其后一个月 */
        get: {
            parameters: {
                query?: {
                    /** @description 法定日（中国时间） */
                    from?: string;
                    /** @description 法定日（中国时间） */
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DueCalendar"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一段时间的申请统计；每个数都是申请列表按同样条件筛选的件数 */
        get: {
            parameters: {
                query?: {
                    /** @description 不写为今年1月1日 */
                    from?: string;
                    /** @description 不写为今天 */
                    to?: string;
                    organId?: string;
                    /** @description 连同下级机关 */
                    below?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RequestStatistics"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/requests/export/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 把统计保存为 CSV */
        get: {
            parameters: {
                query?: {
                    /** @description 不写为今年1月1日 */
                    from?: string;
                    /** @description 不写为今天 */
                    to?: string;
                    organId?: string;
                    /** @description 连同下级机关 */
                    below?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/requests/export/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 把统计保存为 XLSX */
        get: {
            parameters: {
                query?: {
                    /** @description 不写为今年1月1日 */
                    from?: string;
                    /** @description 不写为今天 */
                    to?: string;
                    organId?: string;
                    /** @description 连同下级机关 */
                    below?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 符合条件的申请有多少件，最多数到 1000 */
        get: {
            parameters: {
                query?: {
                    status?: string;
                    /** @description 期限状况 */
                    level?: "unconfirmed" | "overdue" | "dueSoon" | "running" | "paused" | "closed";
                    channel?: string;
                    applicantKind?: string;
                    /** @description 人员的 id；me 为本人，nobody 为没有分派 */
                    assignedTo?: string;
                    organId?: string;
                    /** @description 连同下级机关 */
                    below?: string;
                    /** @description 法定日（中国时间） */
                    submittedFrom?: string;
                    /** @description 法定日（中国时间） */
                    submittedTo?: string;
                    /** @description 法定日（中国时间） */
                    receivedFrom?: string;
                    /** @description 法定日（中国时间） */
                    receivedTo?: string;
                    /** @description 法定日（中国时间） */
                    answeredFrom?: string;
                    /** @description 法定日（中国时间） */
                    answeredTo?: string;
                    /** @description 法定日（中国时间） */
                    closedFrom?: string;
                    /** @description 法定日（中国时间） */
                    closedTo?: string;
                    /** @description 法定日（中国时间） */
                    dueFrom?: string;
                    /** @description 法定日（中国时间） */
                    dueTo?: string;
                    answerKind?: string;
                    /** @description 答复是否按期送达 */
                    inTime?: string;
                    /** @description true 只列未办结，false 只列已办结 */
                    open?: string;
                    archived?: string;
                    /** @description 申请人申请删除个人信息的：waiting 待决定，kept 决定暂不删除，erased 已删除 */
                    erasure?: "waiting" | "kept" | "erased";
                    /** @description 编号和内容中的词，以空格分开 */
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RequestCount"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/assignees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以承办申请的工作人员 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Assignees"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 把多件申请分派给一个人（to 为 null 则退回工作机构）；每件单独办理，没有办成的逐件说明 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AssignmentInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneMany"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我保存的列表视图 */
        get: {
            parameters: {
                query?: {
                    list?: "work" | "requests";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedViews"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** 保存视图；同名的被替换 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewViewInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedViews"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删除视图 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 内部备注；申请人看不到 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RequestNotes"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** 写内部备注 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewNoteInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RequestNotes"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/case-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我最近一次制作的案卷做到哪里了；caseFile 为 null：没有，或者已经过了保存时间 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LatestCaseFile"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** 制作案卷：封面、目录、申请表、办理经过、文书、附件合成的 PDF；没有变化的不重复制作。记录谁调阅 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CaseFile"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/case-file/{caseFileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载做好的案卷，并记录谁看过 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    caseFileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reason-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 理由模板 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReasonTemplates"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** 保存理由模板；同一用途同名的被替换 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewReasonTemplateInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReasonTemplates"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reason-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删除理由模板 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工作移交记录 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Handovers"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** 把一个人的全部未办结申请移交给另一个人，并记录清单 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewHandoverInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DoneMany"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 归档已办结的申请；不写 term 则按机关设定的保管期限 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ArchivingInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Archived"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/archive/appraisals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 保管期限届满、应当鉴定的案卷 */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    /** @description 法定日（中国时间） */
                    until?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Appraisals"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/archive/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各机关的保管期限 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Retention"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** 设置保管期限 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewRetentionInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Retention"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 申请列表；默认新的在前，按到期、收到、答复、办结的日子筛选时按那个日子 */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    status?: string;
                    /** @description 期限状况 */
                    level?: "unconfirmed" | "overdue" | "dueSoon" | "running" | "paused" | "closed";
                    channel?: string;
                    applicantKind?: string;
                    /** @description 人员的 id；me 为本人，nobody 为没有分派 */
                    assignedTo?: string;
                    organId?: string;
                    /** @description 连同下级机关 */
                    below?: string;
                    /** @description 法定日（中国时间） */
                    submittedFrom?: string;
                    /** @description 法定日（中国时间） */
                    submittedTo?: string;
                    /** @description 法定日（中国时间） */
                    receivedFrom?: string;
                    /** @description 法定日（中国时间） */
                    receivedTo?: string;
                    /** @description 法定日（中国时间） */
                    answeredFrom?: string;
                    /** @description 法定日（中国时间） */
                    answeredTo?: string;
                    /** @description 法定日（中国时间） */
                    closedFrom?: string;
                    /** @description 法定日（中国时间） */
                    closedTo?: string;
                    /** @description 法定日（中国时间） */
                    dueFrom?: string;
                    /** @description 法定日（中国时间） */
                    dueTo?: string;
                    answerKind?: string;
                    /** @description 答复是否按期送达 */
                    inTime?: string;
                    /** @description true 只列未办结，false 只列已办结 */
                    open?: string;
                    archived?: string;
                    /** @description 申请人申请删除个人信息的：waiting 待决定，kept 决定暂不删除，erased 已删除 */
                    erasure?: "waiting" | "kept" | "erased";
                    /** @description 编号和内容中的词，以空格分开 */
                    q?: string;
                    /** @description newest 新提交的在前；due 先到期的在前 */
                    sort?: "newest" | "due";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RequestList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** 登记收到的纸质、传真或口头申请 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewRequestInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegisteredRequest"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件申请；identity=true 时显示身份证明和联系方式，并记录谁看过 */
        get: {
            parameters: {
                query?: {
                    identity?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RequestDetail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/attachments/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载附件，并记录谁看过 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 添加附件：纸质申请的扫描件、授权委托书、协办材料（multipart/form-data，一次一个文件） */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RequestDetail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/actions/{command}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 对申请办理一步：command 和字段见申请的 actions；版本不符答复 409，不能办理答复 422 和全部理由 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    command: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CommandBodyInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RequestDetail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/number-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 申请编号的条形码（SVG） */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/status-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 门户查询进度的网址的二维码（SVG） */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/past-request-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 历史申请台账的模板（XLSX），每一列都有说明 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organs/{organId}/past-request-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传台账（multipart/form-data，XLSX 或者 CSV）：读出各行和问题，还不导入 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PastRequestPreview"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/past-request-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一次导入和它的进度 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PastRequestImport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/past-request-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 读出的行，按文件里的先后 */
        get: {
            parameters: {
                query?: {
                    faultyOnly?: "true" | "false";
                    after?: number;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PastRequestRows"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/past-request-imports/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入没有问题的行；随后一行一行成为申请，用进度查看 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PastRequestImport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/past-request-imports/{id}/left-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 没有导入的行和原因（XLSX），改好以后可以再上传 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 门户网站的设置 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SiteSettings"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        /** 修改门户网站的设置；没有给出的不再设置 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SiteSettingsInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SiteSettings"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/applicant-side": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 申请人一方：发出的通知、申请人做的事、对答复的评价 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ApplicantSide"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 满意度：一段时间内申请人对答复的评价；不写起止日期的为今年 */
        get: {
            parameters: {
                query?: {
                    /** @description 法定日（中国时间） */
                    from?: string;
                    /** @description 法定日（中国时间） */
                    to?: string;
                    organId?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SatisfactionFigures"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的提醒：最近一天的，紧急的在前 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reminders"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标为已读：给出 ids 的，或者全部 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        ids: string[] | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reminders"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 提醒邮件和日历订阅的设置 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReminderSettings"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        /** 设置接收提醒邮件的地址；null 为不接收 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        email: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReminderSettings"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 生成日历订阅的秘密地址；原来的地址随之失效 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            path: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        /** 收回日历订阅的地址 */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 放假通知，新的在前 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Calendar"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 载入一份放假通知；未办结申请的到期日随后重新计算 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HolidayNoticeInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            documentNo: string;
                            year: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 因载入放假通知而改变的到期日，新的在前 */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DueChangeList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件申请的文书：已经印发的，和可以印发的及其问题 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RequestLetters"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** 印发一份文书：检查、编号、存档；有问题答复 422 和全部理由，已经印发答复 409 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LetterChoiceInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RequestLetters"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/letters/{letterId}/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载文书，并记录谁看过 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    letterId: string;
                    format: "docx" | "pdf";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/letter-preview/{kind}/{eventVersion}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 预览一份文书（PDF，标明“预览”），不编号、不保存 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    kind: string;
                    eventVersion: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/draft-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 答复稿会成为的答复书，每个申请人一份（并案的有几份），并记录谁看过；没有答复稿答复 404 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DraftLetters"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/draft-letters/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 其中一份，从 1 数起（PDF，标明“预览”），不编号、不保存 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    place: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organs/{id}/letter-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 机关的文书设置 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VersionedLetterSettings"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        /** 修改文书设置：成为新的一版，已经印发的文书不变 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 打开页面时的版本；其间有人改过则答复 409 */
                        expectedVersion: number;
                        settings: components["schemas"]["LetterSettingsInput"];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VersionedLetterSettings"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organs/{id}/letter-settings/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用一份虚构的不予公开答复书试一试设置：有什么问题，救济途径怎样写 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        settings: components["schemas"]["LetterSettingsInput"];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LetterSettingsTried"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organs/{id}/letter-settings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用设置制作一份样文（PDF，标明“预览”），不保存 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        settings: components["schemas"]["LetterSettingsInput"];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 答复文件 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AnswerDocuments"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** 添加答复文件（multipart/form-data，一次一个文件）；原件另外密封保存 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AnswerDocuments"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份答复文件：页面、遮盖和核验结果，并记录谁看过 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AnswerDocumentDetail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        /** 保存遮盖和不能找到的词；已经做好的副本作废 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 打开页面时的版本；其间有人改过则答复 409 */
                        expectedVersion: number;
                        marks: components["schemas"]["RedactionMarkInput"][];
                        words: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AnswerDocumentDetail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/documents/{documentId}/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查找文字在哪些地方 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FoundPlaces"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/documents/{documentId}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 制作遮盖后的副本并核验；没有通过核验的答复 422 和全部理由 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 打开页面时的版本；其间有人改过则答复 409 */
                        expectedVersion: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AnswerDocumentDetail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/documents/{documentId}/none-needed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 注明不需要遮盖 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 打开页面时的版本；其间有人改过则答复 409 */
                        expectedVersion: number;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AnswerDocumentDetail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/documents/{documentId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 从答复中移除这份文件 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 打开页面时的版本；其间有人改过则答复 409 */
                        expectedVersion: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AnswerDocuments"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/documents/{documentId}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 原件的一页（PNG） */
        get: {
            parameters: {
                query?: {
                    width?: number;
                };
                header?: never;
                path: {
                    id: string;
                    documentId: string;
                    page: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/documents/{documentId}/file/{which}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载原件或者遮盖后的副本，并记录谁看过 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    documentId: string;
                    which: "original" | "copy";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 复议诉讼案件，新登记的在前 */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    status?: string;
                    kind?: string;
                    organId?: string;
                    requestId?: string;
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DisputeList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** 登记复议、诉讼 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewDisputeInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DisputeDetail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件复议诉讼案件 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DisputeDetail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 添加案件材料（multipart/form-data，一次一个文件） */
        post: {
            parameters: {
                query: {
                    expectedVersion: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DisputeDetail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes/{id}/documents/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载案件材料，并记录谁看过 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    fileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes/{id}/actions/{command}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 对案件办理一步：command 和字段见案件的 actions；版本不符答复 409，不能办理答复 422 和全部理由 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    command: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CommandBodyInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DisputeDetail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 信息条目，最近改动的在前 */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    status?: string;
                    organId?: string;
                    category?: string;
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ItemList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** 起草 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewItemInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ItemDetail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条信息 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ItemDetail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        /** 修改草稿 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangedItemInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ItemDetail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}/actions/{command}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 对信息办理一步：command 和字段见条目的 actions；版本不符答复 409，不能办理答复 422 和全部理由 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    command: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CommandBodyInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ItemDetail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/annual-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度报告列表 */
        get: {
            parameters: {
                query?: {
                    organId?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AnnualReportList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/annual-reports/{organId}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份年度报告 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organId: string;
                    year: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ComposedAnnualReport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/annual-reports/{organId}/{year}/cells/{address}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一格的依据 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organId: string;
                    year: number;
                    address: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CellDetail"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/annual-reports/{organId}/{year}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 填写数字 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organId: string;
                    year: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AnnualFiguresInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ComposedAnnualReport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/annual-reports/{organId}/{year}/narrative": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 写文字部分；没有给出的部分不变 */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organId: string;
                    year: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AnnualNarrativeInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ComposedAnnualReport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/annual-reports/{organId}/{year}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布；有错误的不能发布 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organId: string;
                    year: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 打开页面时的版本；其间有人改过则答复 409 */
                        expectedVersion: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ComposedAnnualReport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imported-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入的年度报告 */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    year?: number;
                    /** @description 这个机关和它下面的机关 */
                    organId?: string;
                    /** @description 读不出、有错误、读取有疑问、有提示、无错误、已全部处理 */
                    light?: "unreadable" | "errors" | "doubtful" | "warnings" | "clean" | "decided";
                    /** @description 规则代码 */
                    code?: string;
                    batchId?: string;
                    /** @description 机关名或者文件名里的字 */
                    words?: string;
                    order?: "newest" | "worst";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportedReportList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** 导入（multipart/form-data，可同时上传多个文件） */
        post: {
            parameters: {
                query?: {
                    /** @description 由哪个机关导入；只属于一个机关时可省略 */
                    organId?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportedReportUpload"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imported-reports/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各种结果的报告各有多少 */
        get: {
            parameters: {
                query?: {
                    year?: number;
                    /** @description 这个机关和它下面的机关 */
                    organId?: string;
                    /** @description 读不出、有错误、读取有疑问、有提示、无错误、已全部处理 */
                    light?: "unreadable" | "errors" | "doubtful" | "warnings" | "clean" | "decided";
                    /** @description 规则代码 */
                    code?: string;
                    batchId?: string;
                    /** @description 机关名或者文件名里的字 */
                    words?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportedReportCounts"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imported-reports/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出：xlsx 一个工作簿（报告、问题、单元格），reports、findings 各一张 CSV 表 */
        get: {
            parameters: {
                query?: {
                    year?: number;
                    /** @description 这个机关和它下面的机关 */
                    organId?: string;
                    /** @description 读不出、有错误、读取有疑问、有提示、无错误、已全部处理 */
                    light?: "unreadable" | "errors" | "doubtful" | "warnings" | "clean" | "decided";
                    /** @description 规则代码 */
                    code?: string;
                    batchId?: string;
                    /** @description 机关名或者文件名里的字 */
                    words?: string;
                    as?: "xlsx" | "reports" | "findings";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imported-reports/roll-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个地区的汇总：直接下级的报告相加，缺谁的报告，与本级汇总报告是否一致 */
        get: {
            parameters: {
                query?: {
                    /** @description 省略时为本人所在的机关 */
                    organId?: string;
                    /** @description 省略时为上一年 */
                    year?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RolledUpRegion"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imported-reports/{id}/organ": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认是哪个机关的报告 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChooseOrganInputInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportedReportRow"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imported-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份导入的报告：读到的内容、原文位置、发现的问题和对它们的处理 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportedReport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imported-reports/{id}/actions/confirmFinding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 属实：报告确实有错 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FindingDecisionInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportedReport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imported-reports/{id}/actions/dismissFinding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不成立：报告没有错，写明理由 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FindingDecisionInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportedReport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imported-reports/{id}/actions/sendBackFinding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回整改：请机关改正，可以写明要求 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FindingDecisionInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportedReport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imported-reports/{id}/actions/takeBackDecision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回处理意见 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecisionTakenBackInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportedReport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imported-reports/{id}/actions/correctCell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正读错的一格；读数保留 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CellCorrectionInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportedReport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imported-reports/{id}/actions/takeBackCorrection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回更正 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CorrectionTakenBackInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportedReport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imported-reports/{id}/actions/reread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新读取原文件并核对；更正和依据未变的处理保留 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReportRereadInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportedReport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imported-reports/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载原文件，下载有记录 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imported-reports/{id}/actions/issueRectification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 印发整改通知：列出属实和退回整改的问题，检查、编号、存档；问题没有变化的不重复印发 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RectificationIssuedInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportedReport"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imported-reports/{id}/rectification-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 预览整改通知（PDF，标明“预览”），不编号、不保存 */
        get: {
            parameters: {
                query: {
                    /** @description 整改期限 */
                    replyBy: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imported-reports/{id}/letters/{letterId}/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载印发的整改通知，下载有记录 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    letterId: string;
                    format: "docx" | "pdf";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 批量导入 */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportBatchList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** 新的一批 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewImportBatchInputInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportBatch"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import-batches/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一批里的文件，按加入的先后 */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportBatchFileList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** 加入文件或者压缩包（multipart/form-data）；可以分几次加，同一个文件再加一次没有影响 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportBatchUpload"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一批的进度 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportBatch"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个机关的报告按哪些规则核对 */
        get: {
            parameters: {
                query?: {
                    /** @description 省略时为本人所在的机关 */
                    organId?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AuditRuleList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** 为一个机关和它下面的机关设置一条规则；已经导入的报告随后重新核对 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AuditRuleSettingInputInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AuditRuleList"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ErrorAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description 所有错误的统一形状 */
        ErrorAnswerInput: {
            error: {
                /** @enum {string} */
                kind: "invalid" | "unauthenticated" | "forbidden" | "notFound" | "conflict" | "refused" | "tooLarge" | "rateLimited" | "fault";
                /** @description 一句话说明 */
                message: string;
                /** @description 全部理由 */
                reasons: string[];
                /** @description 表单字段路径 → 说明 */
                fields?: {
                    [key: string]: string;
                };
            };
        };
        StepInput: {
            /** @description 法定日（中国时间） */
            day: string;
            text: string;
            article: string;
        };
        ActionFieldInput: {
            name: string;
            label: string;
            /** @enum {string} */
            kind: "text" | "longText" | "day" | "number" | "select" | "list";
            required: boolean;
            options?: {
                value: string;
                label: string;
                group?: string;
                help?: string;
                /** @description 选中后填入其他没有改过的字段 */
                fills?: {
                    [key: string]: string;
                };
            }[];
            help?: string;
            minimum?: number;
            maximum?: number;
            /** @description 预先填好的值；list 为各项的字段 */
            suggestion?: string | number | {
                [key: string]: string;
            }[];
            /** @description list：每一项叫什么 */
            itemLabel?: string;
            /** @description 只在另一字段为这些值（或者项数更多）时出现和必填 */
            when?: {
                field: string;
                in?: string[];
                moreThan?: number;
            };
            /** @description list：每一项的字段 */
            fields?: {
                name: string;
                label: string;
                /** @enum {string} */
                kind: "text" | "longText" | "day" | "number" | "select" | "list";
                required: boolean;
                options?: {
                    value: string;
                    label: string;
                    group?: string;
                    help?: string;
                    /** @description 选中后填入其他没有改过的字段 */
                    fills?: {
                        [key: string]: string;
                    };
                }[];
                help?: string;
                minimum?: number;
                maximum?: number;
                /** @description 预先填好的值；list 为各项的字段 */
                suggestion?: string | number | {
                    [key: string]: string;
                }[];
                /** @description list：每一项叫什么 */
                itemLabel?: string;
                /** @description 只在另一字段为这些值（或者项数更多）时出现和必填 */
                when?: {
                    field: string;
                    in?: string[];
                    moreThan?: number;
                };
            }[];
        };
        ActionInput: {
            command: string;
            label: string;
            /** @description 做了会怎样 */
            consequence: string;
            article: string;
            allowed: boolean;
            reasons: string[];
            primary: boolean;
            fields: components["schemas"]["ActionFieldInput"][];
        };
        HistoryEntryInput: {
            version: number;
            type: string;
            label: string;
            /** @description 法定日（中国时间） */
            day: string;
            /** @description ISO 8601 */
            recordedAt: string;
            /** @description null：申请人或系统 */
            personName: string | null;
            article: string | null;
            detail: string | null;
        };
        AttachmentInput: {
            id: string;
            fileName: string;
            size: number;
            mediaType: string;
            href: string;
        };
        NarrativeInput: {
            overview: string | null;
            problems: string | null;
            other: string | null;
        };
        FindingInput: {
            code: string;
            where: string;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            message: string;
            basis: string;
            cells: string[];
            found?: number | string | null;
            expected?: number | string | null;
            quote?: string;
            line?: number;
            /** @description 只有一种改法能使勾稽关系成立时的改法，供核对 */
            suggestion?: {
                cell: string;
                /** @description null：未填，不等于 0 */
                from: number | string | null;
                to: number;
                text: string;
            };
        };
        AnnualReportRowInput: {
            organId: string;
            organName: string;
            year: number;
            /** @enum {string} */
            status: "draft" | "published";
            /** @enum {string} */
            source: "composed" | "imported";
            errors: number;
            warnings: number;
        };
        AnnualReportListInput: {
            rows: components["schemas"]["AnnualReportRowInput"][];
        };
        ComposedAnnualReportInput: {
            organ: {
                id: string;
                name: string;
            };
            year: number;
            /** @enum {string} */
            format: "2019" | "2021";
            title: string;
            /** @enum {string} */
            status: "draft" | "published";
            /** @enum {string} */
            source: "composed" | "imported";
            version: number;
            /** @description 表 → 行 → 列 */
            tables: {
                [key: string]: {
                    [key: string]: {
                        [key: string]: number | string | null;
                    } | null;
                } | null;
            };
            /** @description 单元格地址 → 值和支撑它的记录数 */
            cells: {
                [key: string]: {
                    /** @description null：未填，不等于 0 */
                    value: number | string | null;
                    records: number;
                };
            };
            /** @description 可以填写的单元格（没有记录可以推出） */
            enterable: string[];
            narrative: components["schemas"]["NarrativeInput"];
            findings: components["schemas"]["FindingInput"][];
            publishedOn: string | null;
            /** @description 我可以填写 */
            editable: boolean;
            /** @description 我可以发布 */
            publishable: boolean;
        };
        CellDetailInput: {
            address: string;
            label: string;
            /** @description null：未填，不等于 0 */
            value: number | string | null;
            explanation: string;
            records: {
                id: string;
                /** @enum {string} */
                kind: "request" | "item" | "dispute" | "figure" | "cell";
                title: string;
                day: string | null;
                href: string | null;
            }[];
        };
        AnnualFiguresInput: {
            /** @description 单元格地址 → 数；null 为清除 */
            figures: {
                [key: string]: number | null;
            };
        };
        AnnualNarrativeInput: {
            overview?: string;
            problems?: string;
            other?: string;
        };
        HolidayNoticeInput: {
            /** @description 通知安排的年份 */
            year: number;
            title: string;
            documentNo: string;
            /** @description 法定日（中国时间） */
            publishedOn: string;
            /** @description 放假的日期，起止都算 */
            off: {
                name: string;
                /** @description 法定日（中国时间） */
                from: string;
                /** @description 法定日（中国时间） */
                to: string;
            }[];
            /** @description 调休上班的星期六、星期日 */
            makeupWorkdays: {
                name: string;
                /** @description 法定日（中国时间） */
                day: string;
            }[];
        };
        CalendarInput: {
            /** @description 有放假通知的年份；其他年份的日期是暂定的 */
            years: number[];
            notices: {
                /** @description 通知安排的年份 */
                year: number;
                title: string;
                documentNo: string;
                /** @description 法定日（中国时间） */
                publishedOn: string;
                /** @description 放假的日期，起止都算 */
                off: {
                    name: string;
                    /** @description 法定日（中国时间） */
                    from: string;
                    /** @description 法定日（中国时间） */
                    to: string;
                }[];
                /** @description 调休上班的星期六、星期日 */
                makeupWorkdays: {
                    name: string;
                    /** @description 法定日（中国时间） */
                    day: string;
                }[];
                contentId: string;
                /** @description 随软件内置 */
                builtIn: boolean;
            }[];
        };
        DueChangeListInput: {
            rows: {
                id: string;
                requestId: string;
                requestNo: string;
                subject: string;
                organId: string;
                documentNo: string;
                dueBefore: string | null;
                dueAfter: string | null;
                provisionalBefore: boolean;
                provisionalAfter: boolean;
                /** @description ISO 8601 */
                changedAt: string;
            }[];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
        };
        /** @description expectedVersion，以及该动作 fields 中列出的各字段 */
        CommandBodyInput: {
            /** @description 打开页面时的版本；其间有人改过则答复 409 */
            expectedVersion: number;
        } & {
            [key: string]: unknown;
        };
        DisputeRowInput: {
            id: string;
            organId: string;
            organName: string;
            /** @description 被争议的申请；不是申请引起的为 null */
            requestId: string | null;
            requestNo: string | null;
            kind: string;
            kindLabel: string;
            role: string;
            roleLabel: string;
            status: string;
            statusLabel: string;
            /** @description 法定日（中国时间） */
            filedOn: string;
            /** @description 复议机关或者法院 */
            decidedBy: string;
            caseNo: string | null;
            closedOn: string | null;
            decisionLabel: string | null;
            outcome: ("upheld" | "corrected" | "other") | null;
            /** @description 提交答复和证据的最后一天 */
            replyDueOn: string | null;
            decisionDueOn: string | null;
            dueProvisional: boolean;
            /** @enum {string} */
            level: "unconfirmed" | "overdue" | "dueSoon" | "running" | "paused" | "closed";
            daysLeft: number | null;
            version: number;
        };
        DisputeListInput: {
            rows: components["schemas"]["DisputeRowInput"][];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
        };
        DisputeDetailInput: {
            id: string;
            organId: string;
            organName: string;
            /** @description 被争议的申请；不是申请引起的为 null */
            requestId: string | null;
            requestNo: string | null;
            kind: string;
            kindLabel: string;
            role: string;
            roleLabel: string;
            status: string;
            statusLabel: string;
            /** @description 法定日（中国时间） */
            filedOn: string;
            /** @description 复议机关或者法院 */
            decidedBy: string;
            caseNo: string | null;
            closedOn: string | null;
            decisionLabel: string | null;
            outcome: ("upheld" | "corrected" | "other") | null;
            /** @description 提交答复和证据的最后一天 */
            replyDueOn: string | null;
            decisionDueOn: string | null;
            dueProvisional: boolean;
            /** @enum {string} */
            level: "unconfirmed" | "overdue" | "dueSoon" | "running" | "paused" | "closed";
            daysLeft: number | null;
            version: number;
            claim: string | null;
            decisionNo: string | null;
            /** @description 起诉或者上诉的最后一天 */
            nextStepDueOn: string | null;
            /** @description 责令办理的期限 */
            order: {
                workingDays: number | null;
            } | null;
            steps: components["schemas"]["StepInput"][];
            history: components["schemas"]["HistoryEntryInput"][];
            actions: components["schemas"]["ActionInput"][];
            documents: components["schemas"]["AttachmentInput"][];
        };
        NewDisputeInput: {
            organId: string;
            requestId?: string | null;
            /** @enum {string} */
            kind: "reconsideration" | "litigationDirect" | "litigationAfterReconsideration";
            /** @enum {string} */
            role?: "originalOrgan" | "reconsiderationOrgan";
            decidedBy: string;
            caseNo?: string;
            claim?: string;
            previous?: string;
            /** @description 法定日（中国时间） */
            day?: string;
        };
        AuditRuleInput: {
            code: string;
            /** @description 勾稽关系编号 */
            lawId: string | null;
            /**
             * @description 规则本身的级别
             * @enum {string}
             */
            severity: "error" | "warning" | "info";
            title: string;
            basis: string;
            /** @description 在这里生效的设置；没有设置为 null */
            setting: ("error" | "warning" | "info" | "off") | null;
            /** @description 由哪个机关设置 */
            setBy: string | null;
            /** @description 本机关自己的设置 */
            own: ("error" | "warning" | "info" | "off") | null;
            origin: {
                organName: string;
                reason: string;
                personName: string | null;
                /** @description ISO 8601 */
                at: string;
            } | null;
        };
        AuditRuleListInput: {
            organId: string;
            organName: string;
            ruleSetVersion: string;
            maySet: boolean;
            rules: components["schemas"]["AuditRuleInput"][];
        };
        AuditRuleSettingInputInput: {
            organId: string;
            code: string;
            /**
             * @description inherit：恢复上级的设置
             * @enum {string}
             */
            setting: "error" | "warning" | "info" | "off" | "inherit";
            /** @description 必须写明 */
            reason: string;
        };
        ImportBatchInput: {
            id: string;
            name: string;
            /** @description 导入的机关 */
            organId: string;
            /** @description ISO 8601 */
            createdAt: string;
            createdBy: string | null;
            /** @description 文件数；压缩包按里面的文件算 */
            total: number;
            waiting: number;
            read: number;
            unreadable: number;
            duplicates: number;
            /** @description 还在打开的压缩包；打开以后文件数会增加 */
            opening: number;
        };
        ImportBatchListInput: {
            rows: components["schemas"]["ImportBatchInput"][];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
        };
        NewImportBatchInputInput: {
            /** @description 由哪个机关导入；只属于一个机关时可省略 */
            organId?: string;
            name: string;
        };
        ImportBatchFileInput: {
            id: string;
            /** @description 文件名，带所在的文件夹 */
            path: string;
            /** @enum {string} */
            state: "waiting" | "read" | "unreadable" | "duplicate" | "archive" | "refused";
            reason: string | null;
            /** @description 读成的报告，或者内容相同的报告 */
            reportId: string | null;
            /** @description 报告中写的机关 */
            organName: string | null;
            /** @description 对上的机关 */
            aboutOrganId: string | null;
            year: number | null;
            light: ("unreadable" | "errors" | "doubtful" | "warnings" | "clean" | "decided") | null;
            errors: number;
            warnings: number;
        };
        ImportBatchFileListInput: {
            rows: components["schemas"]["ImportBatchFileInput"][];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
        };
        ImportBatchUploadInput: {
            added: number;
            /** @description 内容与已经导入的相同，没有重复读取 */
            duplicates: number;
            /** @description 不是报告的系统文件 */
            passedOver: number;
        };
        ImportedReportRowInput: {
            id: string;
            fileName: string;
            readable: boolean;
            /** @description 读不出的原因 */
            reason: string | null;
            /** @description 报告中写的机关 */
            organName: string | null;
            year: number | null;
            format: ("2019" | "2021") | null;
            errors: number;
            warnings: number;
            /** @description ISO 8601 */
            importedAt: string;
            /** @description 对上的机关 */
            aboutOrganId: string | null;
            /** @description 还没有处理的错误和提示 */
            undecided: number;
            /**
             * @description 读不出、有错误、读取有疑问、有提示、无错误、已全部处理
             * @enum {string}
             */
            light: "unreadable" | "errors" | "doubtful" | "warnings" | "clean" | "decided";
        };
        ImportedReportListInput: {
            rows: components["schemas"]["ImportedReportRowInput"][];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
        };
        ImportedReportUploadInput: {
            rows: components["schemas"]["ImportedReportRowInput"][];
        };
        ReadingInput: {
            file: string;
            fileType: string;
            encoding: string | null;
            format: ("2019" | "2021") | null;
            year: number | null;
            organ: string | null;
            title: string | null;
            publishDate: string | null;
            sections: {
                [key: string]: boolean;
            };
            narrative: components["schemas"]["NarrativeInput"];
            claims: {
                newReceived?: number;
            };
            /** @description 表 → 行 → 列 */
            tables: {
                [key: string]: {
                    [key: string]: {
                        [key: string]: number | string | null;
                    } | null;
                } | null;
            };
            headings: {
                mark: string;
                /** @enum {string} */
                level: "section" | "part" | "item";
                number: number;
                text: string;
                line: number;
                section: string | null;
            }[];
            /** @description 单元格地址 → 原文位置和原文 */
            evidence: {
                [key: string]: {
                    place: {
                        /** @constant */
                        kind: "line";
                        line: number;
                        column?: number;
                        page?: number;
                    } | {
                        /** @constant */
                        kind: "cell";
                        table: number;
                        row: number;
                        column: number;
                        line: number;
                        page?: number;
                    };
                    raw: string;
                };
            };
            messages: {
                /** @enum {string} */
                severity: "info" | "warning";
                text: string;
                line?: number;
            }[];
            /** @description 原文逐行 */
            original: string[];
        };
        JudgedFindingInput: {
            code: string;
            where: string;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            message: string;
            basis: string;
            cells: string[];
            found?: number | string | null;
            expected?: number | string | null;
            quote?: string;
            line?: number;
            /** @description 只有一种改法能使勾稽关系成立时的改法，供核对 */
            suggestion?: {
                cell: string;
                /** @description null：未填，不等于 0 */
                from: number | string | null;
                to: number;
                text: string;
            };
            /** @description 这条问题所依据的数字和文字；处理时带回 */
            fingerprint: string;
            decision: {
                /**
                 * @description 属实、不成立、退回整改
                 * @enum {string}
                 */
                kind: "confirmed" | "dismissed" | "sentBack";
                reason: string | null;
                personName: string | null;
                /** @description ISO 8601 */
                at: string;
            } | null;
            /** @description 依据变化以前作出的处理；现在需要重新处理 */
            earlier: {
                /**
                 * @description 属实、不成立、退回整改
                 * @enum {string}
                 */
                kind: "confirmed" | "dismissed" | "sentBack";
                reason: string | null;
                personName: string | null;
                /** @description ISO 8601 */
                at: string;
                changes: {
                    cell: string | null;
                    /** @description null：未填，不等于 0 */
                    before: number | string | null;
                    /** @description null：未填，不等于 0 */
                    now: number | string | null;
                }[];
            } | null;
        };
        ImportedReportInput: {
            id: string;
            fileName: string;
            readable: boolean;
            /** @description 读不出的原因 */
            reason: string | null;
            /** @description 报告中写的机关 */
            organName: string | null;
            year: number | null;
            format: ("2019" | "2021") | null;
            errors: number;
            warnings: number;
            /** @description ISO 8601 */
            importedAt: string;
            /** @description 对上的机关 */
            aboutOrganId: string | null;
            /** @description 还没有处理的错误和提示 */
            undecided: number;
            /**
             * @description 读不出、有错误、读取有疑问、有提示、无错误、已全部处理
             * @enum {string}
             */
            light: "unreadable" | "errors" | "doubtful" | "warnings" | "clean" | "decided";
            version: number;
            importedBy: {
                organId: string;
                organName: string;
            };
            aboutOrganName: string | null;
            /** @description 读到的内容，更正不改变它 */
            reading: components["schemas"]["ReadingInput"] | null;
            /** @description 读数加上更正：核对、汇总、公布都以它为准 */
            effectiveTables: {
                [key: string]: {
                    [key: string]: {
                        [key: string]: number | string | null;
                    } | null;
                } | null;
            } | null;
            corrections: {
                cell: string;
                label: string;
                /** @description null：未填，不等于 0 */
                value: number | string | null;
                /** @description 更正时读出的值 */
                from: number | string | null;
                /** @description 现在读出的值 */
                readNow: number | string | null;
                reason: string;
                personName: string | null;
                /** @description ISO 8601 */
                at: string;
            }[];
            findings: components["schemas"]["JudgedFindingInput"][];
            ruleSetVersion: string | null;
            /** @description 规则已经更新，可以重新读取并核对 */
            newerRules: boolean;
            history: components["schemas"]["HistoryEntryInput"][];
            /** @description 印发过的整改通知 */
            letters: {
                id: string;
                documentNo: string | null;
                /** @description 法定日（中国时间） */
                date: string;
                toOrgan: string;
                /** @description 整改期限 */
                replyBy: string;
                /** @description 列出几处问题 */
                points: number;
                /** @description 印发人 */
                personName: string | null;
                /** @description 列出的问题和现在要列的相同 */
                upToDate: boolean;
                href: {
                    docx: string;
                    pdf: string;
                };
            }[];
            /** @description 整改后报告：最近一份整改通知印发以后，同一机关同一年度最新导入的报告 */
            amended: {
                id: string;
                fileName: string;
                /** @description ISO 8601 */
                importedAt: string;
                /** @description 通知列出、这份报告里已经没有的问题 */
                settled: string[];
                /** @description 通知列出、这份报告里还有的问题 */
                left: string[];
            } | null;
            may: {
                decide: {
                    allowed: boolean;
                    reason: string | null;
                };
                correct: {
                    allowed: boolean;
                    reason: string | null;
                };
                reread: {
                    allowed: boolean;
                    reason: string | null;
                };
            };
            /** @description 原文件 */
            originalHref: string;
        };
        FindingDecisionInput: {
            /** @description 打开页面时的版本；其间有人改过则答复 409 */
            expectedVersion: number;
            fingerprint: string;
            reason?: string | null;
        };
        DecisionTakenBackInput: {
            /** @description 打开页面时的版本；其间有人改过则答复 409 */
            expectedVersion: number;
            fingerprint: string;
        };
        CellCorrectionInput: {
            /** @description 打开页面时的版本；其间有人改过则答复 409 */
            expectedVersion: number;
            cell: string;
            /** @description 原文中的值；null：原文空白 */
            value: (number | string) | null;
            reason: string;
        };
        CorrectionTakenBackInput: {
            /** @description 打开页面时的版本；其间有人改过则答复 409 */
            expectedVersion: number;
            cell: string;
        };
        ReportRereadInput: {
            /** @description 打开页面时的版本；其间有人改过则答复 409 */
            expectedVersion: number;
        };
        RectificationIssuedInput: {
            /** @description 打开页面时的版本；其间有人改过则答复 409 */
            expectedVersion: number;
            /** @description 整改期限 */
            replyBy: string;
            /**
             * @description 列出的问题和上一份相同时，仍然另发一份
             * @default false
             */
            another: boolean;
        };
        ImportedReportCountsInput: {
            lights: {
                unreadable: number;
                errors: number;
                doubtful: number;
                warnings: number;
                clean: number;
                decided: number;
            };
            years: number[];
            codes: {
                code: string;
                reports: number;
            }[];
        };
        RolledUpRegionInput: {
            organId: string;
            organName: string;
            year: number;
            /** @enum {string} */
            format: "2019" | "2021";
            /** @description 计入的机关 */
            counted: string[];
            /** @description 没有报告的机关 */
            missing: string[];
            leftOut: {
                organName: string;
                reason: string;
            }[];
            cells: {
                address: string;
                label: string;
                value: number | null;
                known: number;
                /** @description 这一格没有数的机关；合计只是下限 */
                unknown: string[];
            }[];
            /** @description 与本级汇总报告不一致的格；没有汇总报告为 null */
            differences: components["schemas"]["FindingInput"][] | null;
        };
        ItemRowInput: {
            id: string;
            organId: string;
            organName: string;
            title: string;
            category: string;
            categoryLabel: string;
            status: string;
            statusLabel: string;
            indexNo: string | null;
            /** @description 法定日（中国时间） */
            formedOn: string;
            publishedOn: string | null;
            /** @description 应在这一天前公开（条例第二十六条） */
            dueOn: string;
            why: string;
            /** @enum {string} */
            level: "unconfirmed" | "overdue" | "dueSoon" | "running" | "paused" | "closed";
            daysLeft: number | null;
            authorName: string;
            version: number;
        };
        ItemListInput: {
            rows: components["schemas"]["ItemRowInput"][];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
        };
        ItemDetailInput: {
            id: string;
            organId: string;
            organName: string;
            title: string;
            category: string;
            categoryLabel: string;
            status: string;
            statusLabel: string;
            indexNo: string | null;
            /** @description 法定日（中国时间） */
            formedOn: string;
            publishedOn: string | null;
            /** @description 应在这一天前公开（条例第二十六条） */
            dueOn: string;
            why: string;
            /** @enum {string} */
            level: "unconfirmed" | "overdue" | "dueSoon" | "running" | "paused" | "closed";
            daysLeft: number | null;
            authorName: string;
            version: number;
            documentNo: string | null;
            genre: string | null;
            subjectCategory: string | null;
            keywords: string[];
            summary: string | null;
            bodyHtml: string;
            validity: string;
            normativeDocument: boolean;
            withdrawnOn: string | null;
            withdrawalReason: string | null;
            sentBackReason: string | null;
            channels: string[];
            history: components["schemas"]["HistoryEntryInput"][];
            actions: components["schemas"]["ActionInput"][];
            attachments: components["schemas"]["AttachmentInput"][];
        };
        NewItemInput: {
            organId: string;
            title: string;
            category: string;
            /** @description 法定日（中国时间） */
            formedOn: string;
            documentNo?: string | null;
            genre?: string | null;
            subjectCategory?: string | null;
            keywords?: string[];
            summary?: string | null;
            bodyHtml: string;
            normativeDocument?: boolean;
        };
        ChangedItemInput: {
            /** @description 打开页面时的版本；其间有人改过则答复 409 */
            expectedVersion: number;
            title: string;
            category: string;
            /** @description 法定日（中国时间） */
            formedOn: string;
            documentNo?: string | null;
            genre?: string | null;
            subjectCategory?: string | null;
            keywords?: string[];
            summary?: string | null;
            bodyHtml: string;
            normativeDocument?: boolean;
        };
        LetterFaultInput: {
            code: string;
            /** @enum {string} */
            severity: "refuse" | "warn";
            text: string;
            article: string | null;
            suggestion: string | null;
        };
        LetterChoiceInput: {
            kind: string;
            eventVersion: number;
        };
        RequestLettersInput: {
            issued: {
                id: string;
                /** @enum {string} */
                kind: "receipt" | "correctionNotice" | "reasonsRequest" | "extensionNotice" | "delayNotice" | "thirdPartyLetter" | "consultationNotice" | "coAuthorLetter" | "otherOrganLetter" | "assistanceLetter" | "thirdPartyDecision" | "feeNotice" | "answer" | "correctionOfRecordReply" | "withdrawalConfirmation" | "serviceRecord" | "searchRecord" | "rectificationNotice";
                title: string;
                documentNo: string | null;
                /** @description 法定日（中国时间） */
                date: string;
                eventVersion: number;
                issuedBy: string | null;
                href: {
                    docx: string;
                    pdf: string;
                };
            }[];
            issuable: {
                /** @enum {string} */
                kind: "receipt" | "correctionNotice" | "reasonsRequest" | "extensionNotice" | "delayNotice" | "thirdPartyLetter" | "consultationNotice" | "coAuthorLetter" | "otherOrganLetter" | "assistanceLetter" | "thirdPartyDecision" | "feeNotice" | "answer" | "correctionOfRecordReply" | "withdrawalConfirmation" | "serviceRecord" | "searchRecord" | "rectificationNotice";
                title: string;
                eventVersion: number;
                /** @description 答复草案：只能预览 */
                previewOnly: boolean;
                faults: components["schemas"]["LetterFaultInput"][];
                preview: string;
            }[];
            mayIssue: boolean;
            /** @description 能否预览和下载 */
            mayRead: boolean;
        };
        DraftLettersInput: {
            letters: {
                /** @description 这一份答复的申请 */
                requestNos: string[];
                /** @description 遮盖过的姓名或者名称 */
                applicantName: string;
                /** @description 没有权限看这一件的文书的，为空 */
                text: {
                    title: string;
                    recipient: string;
                    paragraphs: string[];
                    annexes: string[];
                    signature: string;
                    /** @description 成文日期，如文书所印 */
                    date: string;
                    notes: string[];
                } | null;
                faults: components["schemas"]["LetterFaultInput"][];
                preview: string;
            }[];
        };
        LetterSettingsInput: {
            /** @description 是否套红头 */
            redHead: boolean;
            headMark: string;
            signature: string;
            office: string;
            phone: string;
            address: string;
            reconsiderationOrgans: string[];
            respondent: ("localDepartment" | "localGovernment" | "dispatchedOrgan" | "authorisedOrganisation" | "provincialGovernment" | "dispatchedAgency" | "stateCouncilDepartment" | "verticalDepartment" | "justiceDepartment") | null;
            court: string;
            online: string;
            /** @enum {string} */
            special: "asR2" | "reconsiderationOnly" | "none";
            payment: string;
            closing: string[];
            /**
             * @description 哪些文书印版记
             * @enum {string}
             */
            imprint: "none" | "toOrgans" | "all";
            /** @description 印发机关 */
            imprintIssuer: string;
            /** @description 部分公开的写法 */
            partialDisclosure: string;
            /** @description 抄送机关 */
            copyTo: string[];
        };
        VersionedLetterSettingsInput: {
            version: number;
            settings: components["schemas"]["LetterSettingsInput"];
        };
        LetterSettingsTriedInput: {
            faults: components["schemas"]["LetterFaultInput"][];
            /** @description 样文中的救济途径 */
            remedy: string;
        };
        OrganRowInput: {
            id: string;
            parentId: string | null;
            name: string;
            shortName: string;
            kind: string;
            demonstration: boolean;
        };
        OrganListInput: {
            rows: components["schemas"]["OrganRowInput"][];
        };
        OrganGuideInput: {
            /** @description 政府信息公开工作机构 */
            office?: string;
            /** @description 办公地址 */
            address?: string;
            /** @description 办公时间 */
            hours?: string;
            /** @description 联系电话 */
            phone?: string;
            /** @description 传真号码；写明的才受理传真申请 */
            fax?: string;
            /** @description 互联网联系方式；写明的才受理电子邮件申请 */
            email?: string;
            /** @description 政府信息的分类、编排体系、获取方式等说明 */
            introduction?: string;
        };
        NewOrganInput: {
            /** @description 规范全称 */
            name: string;
            /** @description 简称 */
            shortName: string;
            /** @enum {string} */
            kind: "province" | "city" | "county" | "township" | "subdistrict" | "department" | "dispatchedAgency" | "authorisedOrganisation";
            /** @description 机构代码或者统一社会信用代码 */
            organCode?: string | null;
            /** @description 机关代字，年份以前的部分 */
            documentMark?: string | null;
            /** @description 同级之间的次序，小的在前 */
            sortOrder?: number;
            /** @description 网址里的编号 */
            id: string;
            parentId: string;
        };
        OrganChangeInput: {
            /** @description 规范全称 */
            name?: string;
            /** @description 简称 */
            shortName?: string;
            /** @enum {string} */
            kind?: "province" | "city" | "county" | "township" | "subdistrict" | "department" | "dispatchedAgency" | "authorisedOrganisation";
            /** @description 机构代码或者统一社会信用代码 */
            organCode?: string | null;
            /** @description 机关代字，年份以前的部分 */
            documentMark?: string | null;
            /** @description 同级之间的次序，小的在前 */
            sortOrder?: number;
        };
        OrganInput: {
            id: string;
            parentId: string | null;
            name: string;
            shortName: string;
            kind: string;
            organCode: string | null;
            documentMark: string | null;
            sortOrder: number;
            demonstration: boolean;
            guide: components["schemas"]["OrganGuideInput"];
        };
        AnswerSettingsInput: {
            /** @description 审核步骤，按先后；小机关可以没有 */
            steps: ("legalCheck" | "approval")[];
            /** @description 没有审核步骤时，起草人可以自己作出 */
            singleHanded: boolean;
            /** @description 起草：到期前几个工作日 */
            draftDueBefore: number;
            /** @description 审批：到期前几个工作日 */
            approvalDueBefore: number;
            /**
             * @description 几件申请能不能并案一起答复
             * @enum {string}
             */
            jointAnswers: "no" | "sameApplicant" | "anyApplicants";
        };
        PastRequestImportInput: {
            id: string;
            organId: string;
            organName: string;
            fileName: string;
            /**
             * @description read：已读出、还没有导入
             * @enum {string}
             */
            state: "read" | "importing" | "finished";
            /** @description ISO 8601 */
            createdAt: string;
            createdBy: string | null;
            /** @description 文件里的行 */
            total: number;
            /** @description 有问题、不导入的行 */
            faulty: number;
            /** @description 已经处理的行 */
            done: number;
            /** @description 已经成为申请的行 */
            imported: number;
        };
        PastRequestPreviewInput: {
            found: components["schemas"]["PastRequestImportInput"];
            /** @description 文件里的列和它们被当作什么 */
            headings: {
                heading: string;
                /** @description null：不认识，不导入 */
                means: string | null;
            }[];
            /** @description 模板里有、文件里没有的列 */
            missing: string[];
        };
        PastRequestRowsInput: {
            rows: {
                /** @description 表格软件里的行号 */
                row: number;
                shown: {
                    requestNo: string;
                    subject: string;
                    applicantKind: string;
                    channel: string;
                    receivedOn: string | null;
                    outcome: string;
                    closedOn: string | null;
                };
                /** @description 每一个问题一句话；没有问题的为空 */
                faults: string[];
                requestId: string | null;
            }[];
            /** @description 下一页的 after；没有下一页为 null */
            next: number | null;
        };
        PersonRowInput: {
            id: string;
            username: string;
            displayName: string;
            active: boolean;
            mustChangePassword: boolean;
            roles: {
                organId: string;
                organName: string;
                role: string;
                roleLabel: string;
            }[];
        };
        PersonListInput: {
            rows: components["schemas"]["PersonRowInput"][];
        };
        HeldRoleInput: {
            organId: string;
            /** @enum {string} */
            role: "disclosureOfficer" | "departmentHandler" | "approvingLeader" | "supervisor" | "administrator";
        };
        NewPersonInput: {
            username: string;
            displayName: string;
            roles: {
                organId: string;
                /** @enum {string} */
                role: "disclosureOfficer" | "departmentHandler" | "approvingLeader" | "supervisor" | "administrator";
            }[];
        };
        OneTimePasswordInput: {
            id: string;
            /** @description 只在这里给出一次；首次登录后必须更换 */
            oneTimePassword: string;
        };
        /** @description 一处遮盖；长度是页面宽、高的几分之几，从左上角起 */
        RedactionMarkInput: {
            page: number;
            x: number;
            y: number;
            width: number;
            height: number;
            /** @enum {string} */
            ground: "stateSecret" | "lawProhibits" | "securityStability" | "tradeSecret" | "personalPrivacy" | "personalInformation" | "internalAffairs" | "processInfo" | "enforcementFile";
        };
        AnswerDocumentInput: {
            id: string;
            fileName: string;
            mediaType: string;
            size: number;
            pages: number;
            /** @enum {string} */
            state: "draft" | "finished" | "noneNeeded";
            stateLabel: string;
            /** @description 几处遮盖 */
            marks: number;
            /** @description 遮盖的理由，可以写进答复 */
            grounds: string;
            /** @description 为什么不需要遮盖 */
            reason: string | null;
            /** @description 是否已经随答复送达 */
            served: boolean;
            changedBy: string | null;
            changedAt: string;
            version: number;
        };
        AnswerDocumentsInput: {
            documents: components["schemas"]["AnswerDocumentInput"][];
            mayAdd: boolean;
            /** @description 为什么现在不能改；null：可以改 */
            frozen: string | null;
            /** @description 已经遮盖的全部理由 */
            grounds: string;
        };
        AnswerDocumentDetailInput: {
            id: string;
            fileName: string;
            mediaType: string;
            size: number;
            pages: number;
            /** @enum {string} */
            state: "draft" | "finished" | "noneNeeded";
            stateLabel: string;
            /** @description 几处遮盖 */
            marks: number;
            /** @description 遮盖的理由，可以写进答复 */
            grounds: string;
            /** @description 为什么不需要遮盖 */
            reason: string | null;
            /** @description 是否已经随答复送达 */
            served: boolean;
            changedBy: string | null;
            changedAt: string;
            version: number;
            pageSizes: {
                number: number;
                /** @description 点（1/72英寸） */
                width: number;
                height: number;
                hasText: boolean;
            }[];
            markList: components["schemas"]["RedactionMarkInput"][];
            /** @description 副本里不能找到的词 */
            words: string[];
            /** @description 核验的结果 */
            proof: string[];
            mayRedact: boolean;
            /** @description 为什么现在不能改；null：可以改 */
            frozen: string | null;
        };
        FoundPlacesInput: {
            found: {
                page: number;
                x: number;
                y: number;
                width: number;
                height: number;
                text: string;
            }[];
        };
        ReminderInput: {
            id: string;
            /** @enum {string} */
            kind: "overdue" | "dueSoon" | "unconfirmedReceipt" | "assistanceDue" | "erasureWaiting";
            label: string;
            requestId: string;
            requestNo: string;
            dueOn: string | null;
            read: boolean;
        };
        RemindersInput: {
            /** @description 哪一天的提醒；从来没有为 null */
            day: string | null;
            unread: number;
            reminders: components["schemas"]["ReminderInput"][];
        };
        ReminderSettingsInput: {
            /** @description 接收每日提醒邮件的地址；null 为不接收 */
            email: string | null;
            /** @description 平台是否配置了发送邮件的渠道 */
            mailConfigured: boolean;
            /** @description 日历订阅地址何时生成，ISO 8601；没有为 null */
            calendarSince: string | null;
        };
        SentNoticeInput: {
            occasion: string;
            label: string;
            /** @enum {string} */
            state: "sent" | "unsent";
            channels: string[];
            /** @description 没有送出的原因和应当怎样做 */
            message: string | null;
            tries: number;
            /** @description ISO 8601 */
            at: string;
        };
        ApplicantSideInput: {
            /** @description 平台配置的通知渠道；空为没有配置 */
            channels: string[];
            notices: components["schemas"]["SentNoticeInput"][];
            acts: {
                kind: string;
                label: string;
                /** @description 法定日（中国时间） */
                day: string;
                note: string | null;
                fileNames: string[];
            }[];
            satisfaction: {
                score: number;
                label: string;
                word: string | null;
                /** @description 法定日（中国时间） */
                day: string;
            } | null;
            /** @description 删除个人信息的申请；没有申请为 null */
            erasure: {
                /** @description 法定日（中国时间） */
                askedOn: string;
                /** @description 现在依法应当保存的情形；空为应当删除 */
                grounds: {
                    ground: string;
                    text: string;
                    article: string;
                }[];
                decision: {
                    /** @enum {string} */
                    outcome: "erased" | "kept";
                    label: string;
                    /** @description 法定日（中国时间） */
                    on: string;
                    reasons: string[];
                } | null;
                /** @description 我可以决定（动作 decideErasure） */
                decidable: boolean;
                /** @description 写有申请人姓名、联系方式的办理经过，删除后仍在；可以决定删除时才列出 */
                stays: {
                    version: number;
                    label: string;
                    /** @description 法定日（中国时间） */
                    day: string;
                }[];
            } | null;
        };
        SatisfactionFiguresInput: {
            rated: number;
            /** @description 没有人评价为 null */
            average: number | null;
            /** @description 1 分到 5 分各有几件 */
            byScore: number[];
        };
        RequestCountInput: {
            /** @description null：超过 1000 件 */
            count: number | null;
        };
        AssignmentInput: {
            requests: {
                /** Format: uuid */
                requestId: string;
                /** @description 打开页面时的版本；其间有人改过则答复 409 */
                expectedVersion: number;
            }[];
            to: string | null;
        };
        DoneManyInput: {
            results: {
                requestId: string;
                requestNo: string | null;
                ok: boolean;
                /** @description 没有办成的原因 */
                message: string | null;
            }[];
        };
        CaseFileInput: {
            id: string;
            /** @enum {string} */
            state: "waiting" | "ready" | "failed";
            /** @description 已经完成的步数 */
            done: number;
            total: number;
            pages: number | null;
            /** @description 没有合并、只写明名称和原因的材料数 */
            leftOut: number | null;
            /** @description 没有做成的原因 */
            reason: string | null;
            finishedAt: string | null;
            /** @description 到时删除 */
            expiresAt: string | null;
        };
        LatestCaseFileInput: {
            caseFile: components["schemas"]["CaseFileInput"] | null;
        };
        AssigneesInput: {
            people: {
                id: string;
                displayName: string;
                organId: string;
            }[];
        };
        SavedViewsInput: {
            views: {
                id: string;
                /** @enum {string} */
                list: "work" | "requests";
                name: string;
                filter: {
                    [key: string]: string;
                };
                isDefault: boolean;
            }[];
        };
        NewViewInput: {
            /** @enum {string} */
            list: "work" | "requests";
            name: string;
            filter: {
                [key: string]: string;
            };
            isDefault: boolean;
        };
        RequestNotesInput: {
            notes: {
                id: string;
                text: string;
                personName: string | null;
                at: string;
            }[];
        };
        NewNoteInput: {
            text: string;
        };
        ReasonTemplatesInput: {
            templates: {
                id: string;
                organId: string;
                /** @enum {string} */
                use: "answer" | "correction";
                name: string;
                text: string;
            }[];
        };
        NewReasonTemplateInput: {
            organId: string;
            /** @enum {string} */
            use: "answer" | "correction";
            name: string;
            text: string;
        };
        NewHandoverInput: {
            organId: string;
            from: string;
            to: string;
            /** @default  */
            reason: string;
        };
        HandoversInput: {
            rows: {
                id: string;
                at: string;
                fromName: string;
                toName: string;
                byName: string | null;
                reason: string;
                requests: {
                    requestId: string;
                    requestNo: string | null;
                    ok: boolean;
                    /** @description 没有办成的原因 */
                    message: string | null;
                }[];
            }[];
        };
        ArchivingInput: {
            requests: {
                /** Format: uuid */
                requestId: string;
                /** @description 打开页面时的版本；其间有人改过则答复 409 */
                expectedVersion: number;
            }[];
            /** @enum {string} */
            term?: "permanent" | "thirtyYears" | "tenYears";
        };
        ArchivedInput: {
            results: {
                requestId: string;
                ok: boolean;
                message: string | null;
            }[];
        };
        AppraisalsInput: {
            rows: {
                id: string;
                requestNo: string;
                subject: string;
                organName: string;
                /** @description 法定日（中国时间） */
                closedOn: string;
                /** @description 法定日（中国时间） */
                archivedOn: string;
                /** @enum {string} */
                term: "permanent" | "thirtyYears" | "tenYears";
                termLabel: string;
                /** @description 法定日（中国时间） */
                appraiseOn: string;
            }[];
            next: string | null;
        };
        RetentionInput: {
            organs: {
                organId: string;
                organName: string;
                /** @enum {string} */
                term: "permanent" | "thirtyYears" | "tenYears";
            }[];
        };
        NewRetentionInput: {
            organId: string;
            /** @enum {string} */
            term: "permanent" | "thirtyYears" | "tenYears";
        };
        RelatedRequestInput: {
            id: string;
            requestNo: string;
            subject: string;
            /** @description 法定日（中国时间） */
            submittedOn: string;
            statusLabel: string;
            answerKindLabel: string | null;
            answeredOn: string | null;
            documentNo: string | null;
            /** @description 0 至 1 */
            similarity: number;
            /** @description 内容相近 */
            similar: boolean;
            /** @description 办理中，没有并案：可以并案 */
            joinable: boolean;
        };
        AssistanceTasksInput: {
            tasks: {
                requestId: string;
                requestNo: string;
                subject: string;
                id: string;
                /** @description 法定日（中国时间） */
                askedOn: string;
                /** @description 法定日（中国时间） */
                dueOn: string;
                daysLeft: number;
            }[];
        };
        RequestRowInput: {
            id: string;
            organId: string;
            organName: string;
            requestNo: string;
            subject: string;
            /** @description 已遮盖 */
            applicantName: string;
            applicantKind: string;
            applicantKindLabel: string;
            channel: string;
            channelLabel: string;
            status: string;
            statusLabel: string;
            /** @description 法定日（中国时间） */
            submittedOn: string;
            receivedOn: string | null;
            dueOn: string | null;
            /** @description 期限跨入尚未公布放假安排的年份 */
            dueProvisional: boolean;
            clockRunning: boolean;
            /** @enum {string} */
            level: "unconfirmed" | "overdue" | "dueSoon" | "running" | "paused" | "closed";
            /** @description 到期前的工作日；已超期为负数 */
            daysLeft: number | null;
            assignedTo: string | null;
            /** @description 并案的申请中最早的到期日；没有并案为 null */
            jointDueOn: string | null;
            /** @description 机关下一步要办的事和内部期限 */
            nextStep: {
                step: string;
                label: string;
                dueOn: string | null;
                late: boolean;
            } | null;
            version: number;
            /** @description 还没有确认收到的提醒 */
            intakeAlert: {
                late: boolean;
                text: string;
            } | null;
            /** @description 为什么是这一天 */
            why: components["schemas"]["StepInput"][];
        };
        RequestListInput: {
            rows: components["schemas"]["RequestRowInput"][];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
        };
        WorkListInput: {
            rows: components["schemas"]["RequestRowInput"][];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
            counts: {
                overdue: number;
                dueSoon: number;
                running: number;
                paused: number;
                unconfirmed: number;
                itemsInReview: number;
                /** @description 申请删除个人信息、待决定的，连同已办结的 */
                erasureWaiting: number;
            };
        };
        RequestFormInput: {
            /** @description 身份证明和联系方式未遮盖 */
            identityShown: boolean;
            name: string;
            identityKind: string | null;
            identityKindLabel: string | null;
            identityNumberMasked: string | null;
            /** @description 遮盖时为 null */
            identityNumber: string | null;
            phone: string | null;
            email: string | null;
            postalAddress: string | null;
            representative: string | null;
            contactPerson: string | null;
            agentName: string | null;
            agentIdentityNumberMasked: string | null;
            agentPhone: string | null;
            content: string;
            documentTitle: string | null;
            documentNo: string | null;
            purpose: string | null;
            /** @description null：导入的台账没有记录 */
            provisionForm: string | null;
            provisionFormLabel: string;
            obtainingRoute: string | null;
            obtainingRouteLabel: string;
        };
        AnswerPartInput: {
            item: string;
            kind: string;
            kindLabel: string;
            content: string;
            reasons: string;
            articles: string;
            searchRecord: string | null;
            secret: string | null;
        };
        RequestDetailInput: {
            id: string;
            organId: string;
            organName: string;
            requestNo: string;
            subject: string;
            /** @description 已遮盖 */
            applicantName: string;
            applicantKind: string;
            applicantKindLabel: string;
            channel: string;
            channelLabel: string;
            status: string;
            statusLabel: string;
            /** @description 法定日（中国时间） */
            submittedOn: string;
            receivedOn: string | null;
            dueOn: string | null;
            /** @description 期限跨入尚未公布放假安排的年份 */
            dueProvisional: boolean;
            clockRunning: boolean;
            /** @enum {string} */
            level: "unconfirmed" | "overdue" | "dueSoon" | "running" | "paused" | "closed";
            /** @description 到期前的工作日；已超期为负数 */
            daysLeft: number | null;
            assignedTo: string | null;
            /** @description 并案的申请中最早的到期日；没有并案为 null */
            jointDueOn: string | null;
            /** @description 机关下一步要办的事和内部期限 */
            nextStep: {
                step: string;
                label: string;
                dueOn: string | null;
                late: boolean;
            } | null;
            version: number;
            /** @description 还没有确认收到的提醒 */
            intakeAlert: {
                late: boolean;
                text: string;
            } | null;
            /** @description 为什么是这一天 */
            why: components["schemas"]["StepInput"][];
            form: components["schemas"]["RequestFormInput"];
            clock: {
                due: string | null;
                running: boolean;
                provisional: boolean;
                steps: components["schemas"]["StepInput"][];
            };
            /** @description 从收到之日到期满之日，逐日 */
            calendar: {
                /** @description 法定日（中国时间） */
                day: string;
                /** @enum {string} */
                kind: "start" | "counted" | "paused" | "rest" | "due";
                /** @description 第几个工作日 */
                ordinal: number | null;
                /** @description 节假日名称或调休上班 */
                note: string | null;
            }[];
            history: components["schemas"]["HistoryEntryInput"][];
            actions: components["schemas"]["ActionInput"][];
            /** @description 我可以查看身份证明和联系方式（?identity=true，会记录） */
            identityReadable: boolean;
            assignees: {
                id: string;
                displayName: string;
            }[];
            attachments: components["schemas"]["AttachmentInput"][];
            matter: string;
            matterLabel: string;
            consultations: {
                id: string;
                party: string;
                partyLabel: string;
                /** @description 第三方的名称遮盖；identity=true 时为全名 */
                name: string | null;
                contact: string | null;
                address: string | null;
                /** @description 第三方的意见；遮盖时为 null */
                reply: string | null;
                /** @description 法定日（中国时间） */
                sentOn: string;
                arrivedOn: string | null;
                /** @description 意见的期限；没有登记送达或者没有法定期限为 null */
                replyDue: string | null;
                closedOn: string | null;
                outcomeLabel: string | null;
                /** @description 依法的后果 */
                effect: string | null;
                /** @description 告知第三方的日期 */
                informedOn: string | null;
            }[];
            assistance: {
                id: string;
                personId: string;
                personName: string | null;
                what: string;
                /** @description 法定日（中国时间） */
                askedOn: string;
                /** @description 法定日（中国时间） */
                dueOn: string;
                overdue: boolean;
                remindedOn: string[];
                returnedOn: string | null;
                text: string | null;
            }[];
            splitFrom: {
                id: string;
                requestNo: string;
            } | null;
            parts: {
                id: string;
                requestNo: string;
                subject: string;
                statusLabel: string;
                dueOn: string | null;
            }[];
            /** @description 由这件申请转成的信息条目 */
            itemIds: string[];
            /** @description 并案办理；没有并案为 null */
            joint: {
                /** @description 牵头的申请 */
                leadId: string;
                requests: {
                    id: string;
                    requestNo: string;
                    subject: string;
                    /** @description 遮盖 */
                    applicantName: string;
                    statusLabel: string;
                    dueOn: string | null;
                    /** @description 由第几份答复书答复，从 1 起 */
                    letter: number;
                }[];
                /** @description 答复书的份数：每个申请人一份 */
                letters: number;
                /** @description 最早的到期日，以它为准 */
                earliestDue: string | null;
            } | null;
            related: {
                sameApplicant: components["schemas"]["RelatedRequestInput"][];
                sameInformation: components["schemas"]["RelatedRequestInput"][];
            };
            answer: {
                kind: string;
                kindLabel: string;
                article: string;
                reasons: string;
                content: string;
                documentNo: string;
                /** @description 法定日（中国时间） */
                answeredOn: string;
                remedy: string;
                parts: components["schemas"]["AnswerPartInput"][];
            } | null;
            draft: {
                version: number;
                byName: string | null;
                /** @description 法定日（中国时间） */
                on: string;
                kind: string;
                kindLabel: string;
                remedy: string;
                parts: components["schemas"]["AnswerPartInput"][];
                steps: {
                    step: string;
                    label: string;
                    /** @enum {string} */
                    state: "open" | "awaited" | "passed" | "returned";
                    byName: string | null;
                    on: string | null;
                    note: string | null;
                }[];
                /** @description 没有审核步骤，由另一人确认后作出 */
                withoutReview: boolean;
            } | null;
            /** @description 内部期限：起草和审批 */
            internalDue: {
                /** @description 法定日（中国时间） */
                draft: string;
                /** @description 法定日（中国时间） */
                approval: string;
            } | null;
            extensionProposal: {
                workingDays: number;
                reason: string;
                byName: string | null;
                /** @description 法定日（中国时间） */
                on: string;
            } | null;
            service: {
                attempts: {
                    documentNo: string;
                    modeLabel: string;
                    /** @description 法定日（中国时间） */
                    on: string;
                    trackingNo: string | null;
                    signedOn: string | null;
                    failedOn: string | null;
                    failure: string | null;
                }[];
                judgement: {
                    text: string;
                    inTime: boolean | null;
                    article: string;
                } | null;
            };
            earlierAnswers: {
                documentNo: string;
                kindLabel: string;
                /** @description 法定日（中国时间） */
                answeredOn: string;
            }[];
        };
        RequestFormBodyInput: {
            applicantKind?: string | null;
            name?: string | null;
            identityKind?: string | null;
            identityNumber?: string | null;
            phone?: string | null;
            email?: string | null;
            postalAddress?: string | null;
            representative?: string | null;
            contactPerson?: string | null;
            agentName?: string | null;
            agentIdentityNumber?: string | null;
            agentPhone?: string | null;
            content?: string | null;
            documentTitle?: string | null;
            documentNo?: string | null;
            purpose?: string | null;
            provisionForm?: string | null;
            obtainingRoute?: string | null;
        };
        NewRequestInput: {
            organId: string;
            /** @enum {string} */
            channel: "inPerson" | "postSigned" | "postUnsigned" | "internet" | "fax" | "email" | "oral";
            /**
             * @description 不写为政府信息公开申请
             * @enum {string}
             */
            matter?: "disclosure" | "recordCorrection";
            /** @description 口头申请：代填的内容已向申请人宣读并经确认 */
            readBack?: boolean;
            /** @description 纸面或者寄出的日期 */
            submittedOn?: string | null;
            /** @description 收到申请之日；尚未与申请人确认的为 null */
            receivedOn?: string | null;
            form: components["schemas"]["RequestFormBodyInput"];
        };
        RegisteredRequestInput: {
            id: string;
            requestNo: string;
            /** @description 只在这里给出一次，请写入登记回执 */
            queryCode: string;
        };
        SignInInput: {
            username: string;
            password: string;
        };
        SessionPersonInput: {
            id: string;
            username: string;
            displayName: string;
            roles: {
                organId: string;
                organName: string;
                role: string;
                roleLabel: string;
            }[];
        };
        SessionInput: {
            person: components["schemas"]["SessionPersonInput"];
            /** @description 每个改动数据的请求都要在 X-CSRF-Token 中带上 */
            csrfToken: string;
            mustChangePassword: boolean;
            /** @description 法定日（中国时间） */
            today: string;
            permissions: string[];
        };
        ChangePasswordInput: {
            currentPassword: string;
            newPassword: string;
        };
        RequestStatisticsInput: {
            /** @description 统计了多少个机关 */
            organs: number;
            /** @description 期内收到 */
            received: number;
            /** @description 期内首次答复 */
            answered: number;
            /** @description 期内办结 */
            closed: number;
            /** @description 期内到期 */
            due: number;
            /** @description 今天未办结且已超期 */
            overdueNow: number;
            /** @description 今天未办结 */
            openNow: number;
            /** @description 期内答复中按期送达的 */
            inTime: number;
            /** @description 期内答复中超期送达的 */
            late: number;
            /** @description 期内答复中还没有送达或者当时没有到期日的 */
            unjudged: number;
            /** @description 收到到首次答复的工作日，中位数，含暂停的日子 */
            medianDays: number | null;
            /** @description 同上，90% 分位数 */
            ninetiethDays: number | null;
            byAnswerKind: {
                key: string;
                label: string;
                count: number;
            }[];
            byChannel: {
                key: string;
                label: string;
                count: number;
            }[];
            byApplicantKind: {
                key: string;
                label: string;
                count: number;
            }[];
            months: {
                month: string;
                /** @description 法定日（中国时间） */
                from: string;
                /** @description 法定日（中国时间） */
                to: string;
                received: number;
                answered: number;
                closed: number;
            }[];
        };
        SiteSettingsInput: {
            /** @description 网站名称；不写的用最上一级机关的名称 */
            name?: string;
            motto?: string;
            /** @description 政府网站标识码，10 位数字 */
            identificationCode?: string;
            /** @description ICP 备案号 */
            icpNumber?: string;
            /** @description 公安备案号 */
            publicSecurityNumber?: string;
            /** @description 主办单位 */
            sponsor?: string;
            /** @description 我为政府网站找错的网址 */
            errorReportUrl?: string;
            /** @description 所属的门户网站 */
            mainSite?: {
                name: string;
                url: string;
            };
            /** @description 机关标志，data:image/png 或者 jpeg */
            emblem?: string;
        };
        DueCalendarInput: {
            entries: {
                /** @description 法定日（中国时间） */
                day: string;
                /** @enum {string} */
                kind: "answer" | "draft" | "approval" | "disputeReply" | "assistance";
                /** @enum {string} */
                objectKind: "request" | "dispute";
                objectId: string;
                number: string;
                text: string;
                late: boolean;
            }[];
            /** @description 还有更多没有列出 */
            cut: boolean;
        };
        OwedRepliesInput: {
            rows: components["schemas"]["DisputeRowInput"][];
        };
        HealthInput: {
            /** @constant */
            status: "ok";
            version: string;
            database: {
                /** @enum {string} */
                kind: "embedded" | "external";
                serverVersion: string;
            };
            migrations: number;
            jobs: {
                waiting: number;
                failed: number;
            };
        };
        ChooseOrganInputInput: {
            /** @description 打开页面时的版本；其间有人改过则答复 409 */
            expectedVersion: number;
            aboutOrganId: string;
        };
        /** @description 所有错误的统一形状 */
        ErrorAnswer: {
            error: {
                /** @enum {string} */
                kind: "invalid" | "unauthenticated" | "forbidden" | "notFound" | "conflict" | "refused" | "tooLarge" | "rateLimited" | "fault";
                /** @description 一句话说明 */
                message: string;
                /** @description 全部理由 */
                reasons: string[];
                /** @description 表单字段路径 → 说明 */
                fields?: {
                    [key: string]: string;
                };
            };
        };
        Step: {
            /** @description 法定日（中国时间） */
            day: string;
            text: string;
            article: string;
        };
        ActionField: {
            name: string;
            label: string;
            /** @enum {string} */
            kind: "text" | "longText" | "day" | "number" | "select" | "list";
            required: boolean;
            options?: {
                value: string;
                label: string;
                group?: string;
                help?: string;
                /** @description 选中后填入其他没有改过的字段 */
                fills?: {
                    [key: string]: string;
                };
            }[];
            help?: string;
            minimum?: number;
            maximum?: number;
            /** @description 预先填好的值；list 为各项的字段 */
            suggestion?: string | number | {
                [key: string]: string;
            }[];
            /** @description list：每一项叫什么 */
            itemLabel?: string;
            /** @description 只在另一字段为这些值（或者项数更多）时出现和必填 */
            when?: {
                field: string;
                in?: string[];
                moreThan?: number;
            };
            /** @description list：每一项的字段 */
            fields?: {
                name: string;
                label: string;
                /** @enum {string} */
                kind: "text" | "longText" | "day" | "number" | "select" | "list";
                required: boolean;
                options?: {
                    value: string;
                    label: string;
                    group?: string;
                    help?: string;
                    /** @description 选中后填入其他没有改过的字段 */
                    fills?: {
                        [key: string]: string;
                    };
                }[];
                help?: string;
                minimum?: number;
                maximum?: number;
                /** @description 预先填好的值；list 为各项的字段 */
                suggestion?: string | number | {
                    [key: string]: string;
                }[];
                /** @description list：每一项叫什么 */
                itemLabel?: string;
                /** @description 只在另一字段为这些值（或者项数更多）时出现和必填 */
                when?: {
                    field: string;
                    in?: string[];
                    moreThan?: number;
                };
            }[];
        };
        Action: {
            command: string;
            label: string;
            /** @description 做了会怎样 */
            consequence: string;
            article: string;
            allowed: boolean;
            reasons: string[];
            primary: boolean;
            fields: components["schemas"]["ActionField"][];
        };
        HistoryEntry: {
            version: number;
            type: string;
            label: string;
            /** @description 法定日（中国时间） */
            day: string;
            /** @description ISO 8601 */
            recordedAt: string;
            /** @description null：申请人或系统 */
            personName: string | null;
            article: string | null;
            detail: string | null;
        };
        Attachment: {
            id: string;
            fileName: string;
            size: number;
            mediaType: string;
            href: string;
        };
        Narrative: {
            overview: string | null;
            problems: string | null;
            other: string | null;
        };
        Finding: {
            code: string;
            where: string;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            message: string;
            basis: string;
            cells: string[];
            found?: number | string | null;
            expected?: number | string | null;
            quote?: string;
            line?: number;
            /** @description 只有一种改法能使勾稽关系成立时的改法，供核对 */
            suggestion?: {
                cell: string;
                /** @description null：未填，不等于 0 */
                from: number | string | null;
                to: number;
                text: string;
            };
        };
        AnnualReportRow: {
            organId: string;
            organName: string;
            year: number;
            /** @enum {string} */
            status: "draft" | "published";
            /** @enum {string} */
            source: "composed" | "imported";
            errors: number;
            warnings: number;
        };
        AnnualReportList: {
            rows: components["schemas"]["AnnualReportRow"][];
        };
        ComposedAnnualReport: {
            organ: {
                id: string;
                name: string;
            };
            year: number;
            /** @enum {string} */
            format: "2019" | "2021";
            title: string;
            /** @enum {string} */
            status: "draft" | "published";
            /** @enum {string} */
            source: "composed" | "imported";
            version: number;
            /** @description 表 → 行 → 列 */
            tables: {
                [key: string]: {
                    [key: string]: {
                        [key: string]: number | string | null;
                    } | null;
                } | null;
            };
            /** @description 单元格地址 → 值和支撑它的记录数 */
            cells: {
                [key: string]: {
                    /** @description null：未填，不等于 0 */
                    value: number | string | null;
                    records: number;
                };
            };
            /** @description 可以填写的单元格（没有记录可以推出） */
            enterable: string[];
            narrative: components["schemas"]["Narrative"];
            findings: components["schemas"]["Finding"][];
            publishedOn: string | null;
            /** @description 我可以填写 */
            editable: boolean;
            /** @description 我可以发布 */
            publishable: boolean;
        };
        CellDetail: {
            address: string;
            label: string;
            /** @description null：未填，不等于 0 */
            value: number | string | null;
            explanation: string;
            records: {
                id: string;
                /** @enum {string} */
                kind: "request" | "item" | "dispute" | "figure" | "cell";
                title: string;
                day: string | null;
                href: string | null;
            }[];
        };
        AnnualFigures: {
            /** @description 单元格地址 → 数；null 为清除 */
            figures: {
                [key: string]: number | null;
            };
        };
        AnnualNarrative: {
            overview?: string;
            problems?: string;
            other?: string;
        };
        HolidayNotice: {
            /** @description 通知安排的年份 */
            year: number;
            title: string;
            documentNo: string;
            /** @description 法定日（中国时间） */
            publishedOn: string;
            /** @description 放假的日期，起止都算 */
            off: {
                name: string;
                /** @description 法定日（中国时间） */
                from: string;
                /** @description 法定日（中国时间） */
                to: string;
            }[];
            /** @description 调休上班的星期六、星期日 */
            makeupWorkdays: {
                name: string;
                /** @description 法定日（中国时间） */
                day: string;
            }[];
        };
        Calendar: {
            /** @description 有放假通知的年份；其他年份的日期是暂定的 */
            years: number[];
            notices: {
                /** @description 通知安排的年份 */
                year: number;
                title: string;
                documentNo: string;
                /** @description 法定日（中国时间） */
                publishedOn: string;
                /** @description 放假的日期，起止都算 */
                off: {
                    name: string;
                    /** @description 法定日（中国时间） */
                    from: string;
                    /** @description 法定日（中国时间） */
                    to: string;
                }[];
                /** @description 调休上班的星期六、星期日 */
                makeupWorkdays: {
                    name: string;
                    /** @description 法定日（中国时间） */
                    day: string;
                }[];
                contentId: string;
                /** @description 随软件内置 */
                builtIn: boolean;
            }[];
        };
        DueChangeList: {
            rows: {
                id: string;
                requestId: string;
                requestNo: string;
                subject: string;
                organId: string;
                documentNo: string;
                dueBefore: string | null;
                dueAfter: string | null;
                provisionalBefore: boolean;
                provisionalAfter: boolean;
                /** @description ISO 8601 */
                changedAt: string;
            }[];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
        };
        /** @description expectedVersion，以及该动作 fields 中列出的各字段 */
        CommandBody: {
            /** @description 打开页面时的版本；其间有人改过则答复 409 */
            expectedVersion: number;
        } & {
            [key: string]: unknown;
        };
        DisputeRow: {
            id: string;
            organId: string;
            organName: string;
            /** @description 被争议的申请；不是申请引起的为 null */
            requestId: string | null;
            requestNo: string | null;
            kind: string;
            kindLabel: string;
            role: string;
            roleLabel: string;
            status: string;
            statusLabel: string;
            /** @description 法定日（中国时间） */
            filedOn: string;
            /** @description 复议机关或者法院 */
            decidedBy: string;
            caseNo: string | null;
            closedOn: string | null;
            decisionLabel: string | null;
            outcome: ("upheld" | "corrected" | "other") | null;
            /** @description 提交答复和证据的最后一天 */
            replyDueOn: string | null;
            decisionDueOn: string | null;
            dueProvisional: boolean;
            /** @enum {string} */
            level: "unconfirmed" | "overdue" | "dueSoon" | "running" | "paused" | "closed";
            daysLeft: number | null;
            version: number;
        };
        DisputeList: {
            rows: components["schemas"]["DisputeRow"][];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
        };
        DisputeDetail: {
            id: string;
            organId: string;
            organName: string;
            /** @description 被争议的申请；不是申请引起的为 null */
            requestId: string | null;
            requestNo: string | null;
            kind: string;
            kindLabel: string;
            role: string;
            roleLabel: string;
            status: string;
            statusLabel: string;
            /** @description 法定日（中国时间） */
            filedOn: string;
            /** @description 复议机关或者法院 */
            decidedBy: string;
            caseNo: string | null;
            closedOn: string | null;
            decisionLabel: string | null;
            outcome: ("upheld" | "corrected" | "other") | null;
            /** @description 提交答复和证据的最后一天 */
            replyDueOn: string | null;
            decisionDueOn: string | null;
            dueProvisional: boolean;
            /** @enum {string} */
            level: "unconfirmed" | "overdue" | "dueSoon" | "running" | "paused" | "closed";
            daysLeft: number | null;
            version: number;
            claim: string | null;
            decisionNo: string | null;
            /** @description 起诉或者上诉的最后一天 */
            nextStepDueOn: string | null;
            /** @description 责令办理的期限 */
            order: {
                workingDays: number | null;
            } | null;
            steps: components["schemas"]["Step"][];
            history: components["schemas"]["HistoryEntry"][];
            actions: components["schemas"]["Action"][];
            documents: components["schemas"]["Attachment"][];
        };
        NewDispute: {
            organId: string;
            requestId?: string | null;
            /** @enum {string} */
            kind: "reconsideration" | "litigationDirect" | "litigationAfterReconsideration";
            /** @enum {string} */
            role?: "originalOrgan" | "reconsiderationOrgan";
            decidedBy: string;
            caseNo?: string;
            claim?: string;
            previous?: string;
            /** @description 法定日（中国时间） */
            day?: string;
        };
        AuditRule: {
            code: string;
            /** @description 勾稽关系编号 */
            lawId: string | null;
            /**
             * @description 规则本身的级别
             * @enum {string}
             */
            severity: "error" | "warning" | "info";
            title: string;
            basis: string;
            /** @description 在这里生效的设置；没有设置为 null */
            setting: ("error" | "warning" | "info" | "off") | null;
            /** @description 由哪个机关设置 */
            setBy: string | null;
            /** @description 本机关自己的设置 */
            own: ("error" | "warning" | "info" | "off") | null;
            origin: {
                organName: string;
                reason: string;
                personName: string | null;
                /** @description ISO 8601 */
                at: string;
            } | null;
        };
        AuditRuleList: {
            organId: string;
            organName: string;
            ruleSetVersion: string;
            maySet: boolean;
            rules: components["schemas"]["AuditRule"][];
        };
        AuditRuleSettingInput: {
            organId: string;
            code: string;
            /**
             * @description inherit：恢复上级的设置
             * @enum {string}
             */
            setting: "error" | "warning" | "info" | "off" | "inherit";
            /** @description 必须写明 */
            reason: string;
        };
        ImportBatch: {
            id: string;
            name: string;
            /** @description 导入的机关 */
            organId: string;
            /** @description ISO 8601 */
            createdAt: string;
            createdBy: string | null;
            /** @description 文件数；压缩包按里面的文件算 */
            total: number;
            waiting: number;
            read: number;
            unreadable: number;
            duplicates: number;
            /** @description 还在打开的压缩包；打开以后文件数会增加 */
            opening: number;
        };
        ImportBatchList: {
            rows: components["schemas"]["ImportBatch"][];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
        };
        NewImportBatchInput: {
            /** @description 由哪个机关导入；只属于一个机关时可省略 */
            organId?: string;
            name: string;
        };
        ImportBatchFile: {
            id: string;
            /** @description 文件名，带所在的文件夹 */
            path: string;
            /** @enum {string} */
            state: "waiting" | "read" | "unreadable" | "duplicate" | "archive" | "refused";
            reason: string | null;
            /** @description 读成的报告，或者内容相同的报告 */
            reportId: string | null;
            /** @description 报告中写的机关 */
            organName: string | null;
            /** @description 对上的机关 */
            aboutOrganId: string | null;
            year: number | null;
            light: ("unreadable" | "errors" | "doubtful" | "warnings" | "clean" | "decided") | null;
            errors: number;
            warnings: number;
        };
        ImportBatchFileList: {
            rows: components["schemas"]["ImportBatchFile"][];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
        };
        ImportBatchUpload: {
            added: number;
            /** @description 内容与已经导入的相同，没有重复读取 */
            duplicates: number;
            /** @description 不是报告的系统文件 */
            passedOver: number;
        };
        ImportedReportRow: {
            id: string;
            fileName: string;
            readable: boolean;
            /** @description 读不出的原因 */
            reason: string | null;
            /** @description 报告中写的机关 */
            organName: string | null;
            year: number | null;
            format: ("2019" | "2021") | null;
            errors: number;
            warnings: number;
            /** @description ISO 8601 */
            importedAt: string;
            /** @description 对上的机关 */
            aboutOrganId: string | null;
            /** @description 还没有处理的错误和提示 */
            undecided: number;
            /**
             * @description 读不出、有错误、读取有疑问、有提示、无错误、已全部处理
             * @enum {string}
             */
            light: "unreadable" | "errors" | "doubtful" | "warnings" | "clean" | "decided";
        };
        ImportedReportList: {
            rows: components["schemas"]["ImportedReportRow"][];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
        };
        ImportedReportUpload: {
            rows: components["schemas"]["ImportedReportRow"][];
        };
        Reading: {
            file: string;
            fileType: string;
            encoding: string | null;
            format: ("2019" | "2021") | null;
            year: number | null;
            organ: string | null;
            title: string | null;
            publishDate: string | null;
            sections: {
                [key: string]: boolean;
            };
            narrative: components["schemas"]["Narrative"];
            claims: {
                newReceived?: number;
            };
            /** @description 表 → 行 → 列 */
            tables: {
                [key: string]: {
                    [key: string]: {
                        [key: string]: number | string | null;
                    } | null;
                } | null;
            };
            headings: {
                mark: string;
                /** @enum {string} */
                level: "section" | "part" | "item";
                number: number;
                text: string;
                line: number;
                section: string | null;
            }[];
            /** @description 单元格地址 → 原文位置和原文 */
            evidence: {
                [key: string]: {
                    place: {
                        /** @constant */
                        kind: "line";
                        line: number;
                        column?: number;
                        page?: number;
                    } | {
                        /** @constant */
                        kind: "cell";
                        table: number;
                        row: number;
                        column: number;
                        line: number;
                        page?: number;
                    };
                    raw: string;
                };
            };
            messages: {
                /** @enum {string} */
                severity: "info" | "warning";
                text: string;
                line?: number;
            }[];
            /** @description 原文逐行 */
            original: string[];
        };
        JudgedFinding: {
            code: string;
            where: string;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            message: string;
            basis: string;
            cells: string[];
            found?: number | string | null;
            expected?: number | string | null;
            quote?: string;
            line?: number;
            /** @description 只有一种改法能使勾稽关系成立时的改法，供核对 */
            suggestion?: {
                cell: string;
                /** @description null：未填，不等于 0 */
                from: number | string | null;
                to: number;
                text: string;
            };
            /** @description 这条问题所依据的数字和文字；处理时带回 */
            fingerprint: string;
            decision: {
                /**
                 * @description 属实、不成立、退回整改
                 * @enum {string}
                 */
                kind: "confirmed" | "dismissed" | "sentBack";
                reason: string | null;
                personName: string | null;
                /** @description ISO 8601 */
                at: string;
            } | null;
            /** @description 依据变化以前作出的处理；现在需要重新处理 */
            earlier: {
                /**
                 * @description 属实、不成立、退回整改
                 * @enum {string}
                 */
                kind: "confirmed" | "dismissed" | "sentBack";
                reason: string | null;
                personName: string | null;
                /** @description ISO 8601 */
                at: string;
                changes: {
                    cell: string | null;
                    /** @description null：未填，不等于 0 */
                    before: number | string | null;
                    /** @description null：未填，不等于 0 */
                    now: number | string | null;
                }[];
            } | null;
        };
        ImportedReport: {
            id: string;
            fileName: string;
            readable: boolean;
            /** @description 读不出的原因 */
            reason: string | null;
            /** @description 报告中写的机关 */
            organName: string | null;
            year: number | null;
            format: ("2019" | "2021") | null;
            errors: number;
            warnings: number;
            /** @description ISO 8601 */
            importedAt: string;
            /** @description 对上的机关 */
            aboutOrganId: string | null;
            /** @description 还没有处理的错误和提示 */
            undecided: number;
            /**
             * @description 读不出、有错误、读取有疑问、有提示、无错误、已全部处理
             * @enum {string}
             */
            light: "unreadable" | "errors" | "doubtful" | "warnings" | "clean" | "decided";
            version: number;
            importedBy: {
                organId: string;
                organName: string;
            };
            aboutOrganName: string | null;
            /** @description 读到的内容，更正不改变它 */
            reading: components["schemas"]["Reading"] | null;
            /** @description 读数加上更正：核对、汇总、公布都以它为准 */
            effectiveTables: {
                [key: string]: {
                    [key: string]: {
                        [key: string]: number | string | null;
                    } | null;
                } | null;
            } | null;
            corrections: {
                cell: string;
                label: string;
                /** @description null：未填，不等于 0 */
                value: number | string | null;
                /** @description 更正时读出的值 */
                from: number | string | null;
                /** @description 现在读出的值 */
                readNow: number | string | null;
                reason: string;
                personName: string | null;
                /** @description ISO 8601 */
                at: string;
            }[];
            findings: components["schemas"]["JudgedFinding"][];
            ruleSetVersion: string | null;
            /** @description 规则已经更新，可以重新读取并核对 */
            newerRules: boolean;
            history: components["schemas"]["HistoryEntry"][];
            /** @description 印发过的整改通知 */
            letters: {
                id: string;
                documentNo: string | null;
                /** @description 法定日（中国时间） */
                date: string;
                toOrgan: string;
                /** @description 整改期限 */
                replyBy: string;
                /** @description 列出几处问题 */
                points: number;
                /** @description 印发人 */
                personName: string | null;
                /** @description 列出的问题和现在要列的相同 */
                upToDate: boolean;
                href: {
                    docx: string;
                    pdf: string;
                };
            }[];
            /** @description 整改后报告：最近一份整改通知印发以后，同一机关同一年度最新导入的报告 */
            amended: {
                id: string;
                fileName: string;
                /** @description ISO 8601 */
                importedAt: string;
                /** @description 通知列出、这份报告里已经没有的问题 */
                settled: string[];
                /** @description 通知列出、这份报告里还有的问题 */
                left: string[];
            } | null;
            may: {
                decide: {
                    allowed: boolean;
                    reason: string | null;
                };
                correct: {
                    allowed: boolean;
                    reason: string | null;
                };
                reread: {
                    allowed: boolean;
                    reason: string | null;
                };
            };
            /** @description 原文件 */
            originalHref: string;
        };
        FindingDecision: {
            /** @description 打开页面时的版本；其间有人改过则答复 409 */
            expectedVersion: number;
            fingerprint: string;
            reason?: string | null;
        };
        DecisionTakenBack: {
            /** @description 打开页面时的版本；其间有人改过则答复 409 */
            expectedVersion: number;
            fingerprint: string;
        };
        CellCorrection: {
            /** @description 打开页面时的版本；其间有人改过则答复 409 */
            expectedVersion: number;
            cell: string;
            /** @description 原文中的值；null：原文空白 */
            value: (number | string) | null;
            reason: string;
        };
        CorrectionTakenBack: {
            /** @description 打开页面时的版本；其间有人改过则答复 409 */
            expectedVersion: number;
            cell: string;
        };
        ReportReread: {
            /** @description 打开页面时的版本；其间有人改过则答复 409 */
            expectedVersion: number;
        };
        RectificationIssued: {
            /** @description 打开页面时的版本；其间有人改过则答复 409 */
            expectedVersion: number;
            /** @description 整改期限 */
            replyBy: string;
            /**
             * @description 列出的问题和上一份相同时，仍然另发一份
             * @default false
             */
            another: boolean;
        };
        ImportedReportCounts: {
            lights: {
                unreadable: number;
                errors: number;
                doubtful: number;
                warnings: number;
                clean: number;
                decided: number;
            };
            years: number[];
            codes: {
                code: string;
                reports: number;
            }[];
        };
        RolledUpRegion: {
            organId: string;
            organName: string;
            year: number;
            /** @enum {string} */
            format: "2019" | "2021";
            /** @description 计入的机关 */
            counted: string[];
            /** @description 没有报告的机关 */
            missing: string[];
            leftOut: {
                organName: string;
                reason: string;
            }[];
            cells: {
                address: string;
                label: string;
                value: number | null;
                known: number;
                /** @description 这一格没有数的机关；合计只是下限 */
                unknown: string[];
            }[];
            /** @description 与本级汇总报告不一致的格；没有汇总报告为 null */
            differences: components["schemas"]["Finding"][] | null;
        };
        ItemRow: {
            id: string;
            organId: string;
            organName: string;
            title: string;
            category: string;
            categoryLabel: string;
            status: string;
            statusLabel: string;
            indexNo: string | null;
            /** @description 法定日（中国时间） */
            formedOn: string;
            publishedOn: string | null;
            /** @description 应在这一天前公开（条例第二十六条） */
            dueOn: string;
            why: string;
            /** @enum {string} */
            level: "unconfirmed" | "overdue" | "dueSoon" | "running" | "paused" | "closed";
            daysLeft: number | null;
            authorName: string;
            version: number;
        };
        ItemList: {
            rows: components["schemas"]["ItemRow"][];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
        };
        ItemDetail: {
            id: string;
            organId: string;
            organName: string;
            title: string;
            category: string;
            categoryLabel: string;
            status: string;
            statusLabel: string;
            indexNo: string | null;
            /** @description 法定日（中国时间） */
            formedOn: string;
            publishedOn: string | null;
            /** @description 应在这一天前公开（条例第二十六条） */
            dueOn: string;
            why: string;
            /** @enum {string} */
            level: "unconfirmed" | "overdue" | "dueSoon" | "running" | "paused" | "closed";
            daysLeft: number | null;
            authorName: string;
            version: number;
            documentNo: string | null;
            genre: string | null;
            subjectCategory: string | null;
            keywords: string[];
            summary: string | null;
            bodyHtml: string;
            validity: string;
            normativeDocument: boolean;
            withdrawnOn: string | null;
            withdrawalReason: string | null;
            sentBackReason: string | null;
            channels: string[];
            history: components["schemas"]["HistoryEntry"][];
            actions: components["schemas"]["Action"][];
            attachments: components["schemas"]["Attachment"][];
        };
        NewItem: {
            organId: string;
            title: string;
            category: string;
            /** @description 法定日（中国时间） */
            formedOn: string;
            documentNo?: string | null;
            genre?: string | null;
            subjectCategory?: string | null;
            keywords?: string[];
            summary?: string | null;
            bodyHtml: string;
            normativeDocument?: boolean;
        };
        ChangedItem: {
            /** @description 打开页面时的版本；其间有人改过则答复 409 */
            expectedVersion: number;
            title: string;
            category: string;
            /** @description 法定日（中国时间） */
            formedOn: string;
            documentNo?: string | null;
            genre?: string | null;
            subjectCategory?: string | null;
            keywords?: string[];
            summary?: string | null;
            bodyHtml: string;
            normativeDocument?: boolean;
        };
        LetterFault: {
            code: string;
            /** @enum {string} */
            severity: "refuse" | "warn";
            text: string;
            article: string | null;
            suggestion: string | null;
        };
        LetterChoice: {
            kind: string;
            eventVersion: number;
        };
        RequestLetters: {
            issued: {
                id: string;
                /** @enum {string} */
                kind: "receipt" | "correctionNotice" | "reasonsRequest" | "extensionNotice" | "delayNotice" | "thirdPartyLetter" | "consultationNotice" | "coAuthorLetter" | "otherOrganLetter" | "assistanceLetter" | "thirdPartyDecision" | "feeNotice" | "answer" | "correctionOfRecordReply" | "withdrawalConfirmation" | "serviceRecord" | "searchRecord" | "rectificationNotice";
                title: string;
                documentNo: string | null;
                /** @description 法定日（中国时间） */
                date: string;
                eventVersion: number;
                issuedBy: string | null;
                href: {
                    docx: string;
                    pdf: string;
                };
            }[];
            issuable: {
                /** @enum {string} */
                kind: "receipt" | "correctionNotice" | "reasonsRequest" | "extensionNotice" | "delayNotice" | "thirdPartyLetter" | "consultationNotice" | "coAuthorLetter" | "otherOrganLetter" | "assistanceLetter" | "thirdPartyDecision" | "feeNotice" | "answer" | "correctionOfRecordReply" | "withdrawalConfirmation" | "serviceRecord" | "searchRecord" | "rectificationNotice";
                title: string;
                eventVersion: number;
                /** @description 答复草案：只能预览 */
                previewOnly: boolean;
                faults: components["schemas"]["LetterFault"][];
                preview: string;
            }[];
            mayIssue: boolean;
            /** @description 能否预览和下载 */
            mayRead: boolean;
        };
        DraftLetters: {
            letters: {
                /** @description 这一份答复的申请 */
                requestNos: string[];
                /** @description 遮盖过的姓名或者名称 */
                applicantName: string;
                /** @description 没有权限看这一件的文书的，为空 */
                text: {
                    title: string;
                    recipient: string;
                    paragraphs: string[];
                    annexes: string[];
                    signature: string;
                    /** @description 成文日期，如文书所印 */
                    date: string;
                    notes: string[];
                } | null;
                faults: components["schemas"]["LetterFault"][];
                preview: string;
            }[];
        };
        LetterSettings: {
            /** @description 是否套红头 */
            redHead: boolean;
            headMark: string;
            signature: string;
            office: string;
            phone: string;
            address: string;
            reconsiderationOrgans: string[];
            respondent: ("localDepartment" | "localGovernment" | "dispatchedOrgan" | "authorisedOrganisation" | "provincialGovernment" | "dispatchedAgency" | "stateCouncilDepartment" | "verticalDepartment" | "justiceDepartment") | null;
            court: string;
            online: string;
            /** @enum {string} */
            special: "asR2" | "reconsiderationOnly" | "none";
            payment: string;
            closing: string[];
            /**
             * @description 哪些文书印版记
             * @enum {string}
             */
            imprint: "none" | "toOrgans" | "all";
            /** @description 印发机关 */
            imprintIssuer: string;
            /** @description 部分公开的写法 */
            partialDisclosure: string;
            /** @description 抄送机关 */
            copyTo: string[];
        };
        VersionedLetterSettings: {
            version: number;
            settings: components["schemas"]["LetterSettings"];
        };
        LetterSettingsTried: {
            faults: components["schemas"]["LetterFault"][];
            /** @description 样文中的救济途径 */
            remedy: string;
        };
        OrganRow: {
            id: string;
            parentId: string | null;
            name: string;
            shortName: string;
            kind: string;
            demonstration: boolean;
        };
        OrganList: {
            rows: components["schemas"]["OrganRow"][];
        };
        OrganGuide: {
            /** @description 政府信息公开工作机构 */
            office?: string;
            /** @description 办公地址 */
            address?: string;
            /** @description 办公时间 */
            hours?: string;
            /** @description 联系电话 */
            phone?: string;
            /** @description 传真号码；写明的才受理传真申请 */
            fax?: string;
            /** @description 互联网联系方式；写明的才受理电子邮件申请 */
            email?: string;
            /** @description 政府信息的分类、编排体系、获取方式等说明 */
            introduction?: string;
        };
        NewOrgan: {
            /** @description 规范全称 */
            name: string;
            /** @description 简称 */
            shortName: string;
            /** @enum {string} */
            kind: "province" | "city" | "county" | "township" | "subdistrict" | "department" | "dispatchedAgency" | "authorisedOrganisation";
            /** @description 机构代码或者统一社会信用代码 */
            organCode?: string | null;
            /** @description 机关代字，年份以前的部分 */
            documentMark?: string | null;
            /** @description 同级之间的次序，小的在前 */
            sortOrder?: number;
            /** @description 网址里的编号 */
            id: string;
            parentId: string;
        };
        OrganChange: {
            /** @description 规范全称 */
            name?: string;
            /** @description 简称 */
            shortName?: string;
            /** @enum {string} */
            kind?: "province" | "city" | "county" | "township" | "subdistrict" | "department" | "dispatchedAgency" | "authorisedOrganisation";
            /** @description 机构代码或者统一社会信用代码 */
            organCode?: string | null;
            /** @description 机关代字，年份以前的部分 */
            documentMark?: string | null;
            /** @description 同级之间的次序，小的在前 */
            sortOrder?: number;
        };
        Organ: {
            id: string;
            parentId: string | null;
            name: string;
            shortName: string;
            kind: string;
            organCode: string | null;
            documentMark: string | null;
            sortOrder: number;
            demonstration: boolean;
            guide: components["schemas"]["OrganGuide"];
        };
        AnswerSettings: {
            /** @description 审核步骤，按先后；小机关可以没有 */
            steps: ("legalCheck" | "approval")[];
            /** @description 没有审核步骤时，起草人可以自己作出 */
            singleHanded: boolean;
            /** @description 起草：到期前几个工作日 */
            draftDueBefore: number;
            /** @description 审批：到期前几个工作日 */
            approvalDueBefore: number;
            /**
             * @description 几件申请能不能并案一起答复
             * @enum {string}
             */
            jointAnswers: "no" | "sameApplicant" | "anyApplicants";
        };
        PastRequestImport: {
            id: string;
            organId: string;
            organName: string;
            fileName: string;
            /**
             * @description read：已读出、还没有导入
             * @enum {string}
             */
            state: "read" | "importing" | "finished";
            /** @description ISO 8601 */
            createdAt: string;
            createdBy: string | null;
            /** @description 文件里的行 */
            total: number;
            /** @description 有问题、不导入的行 */
            faulty: number;
            /** @description 已经处理的行 */
            done: number;
            /** @description 已经成为申请的行 */
            imported: number;
        };
        PastRequestPreview: {
            found: components["schemas"]["PastRequestImport"];
            /** @description 文件里的列和它们被当作什么 */
            headings: {
                heading: string;
                /** @description null：不认识，不导入 */
                means: string | null;
            }[];
            /** @description 模板里有、文件里没有的列 */
            missing: string[];
        };
        PastRequestRows: {
            rows: {
                /** @description 表格软件里的行号 */
                row: number;
                shown: {
                    requestNo: string;
                    subject: string;
                    applicantKind: string;
                    channel: string;
                    receivedOn: string | null;
                    outcome: string;
                    closedOn: string | null;
                };
                /** @description 每一个问题一句话；没有问题的为空 */
                faults: string[];
                requestId: string | null;
            }[];
            /** @description 下一页的 after；没有下一页为 null */
            next: number | null;
        };
        PersonRow: {
            id: string;
            username: string;
            displayName: string;
            active: boolean;
            mustChangePassword: boolean;
            roles: {
                organId: string;
                organName: string;
                role: string;
                roleLabel: string;
            }[];
        };
        PersonList: {
            rows: components["schemas"]["PersonRow"][];
        };
        HeldRole: {
            organId: string;
            /** @enum {string} */
            role: "disclosureOfficer" | "departmentHandler" | "approvingLeader" | "supervisor" | "administrator";
        };
        NewPerson: {
            username: string;
            displayName: string;
            roles: {
                organId: string;
                /** @enum {string} */
                role: "disclosureOfficer" | "departmentHandler" | "approvingLeader" | "supervisor" | "administrator";
            }[];
        };
        OneTimePassword: {
            id: string;
            /** @description 只在这里给出一次；首次登录后必须更换 */
            oneTimePassword: string;
        };
        /** @description 一处遮盖；长度是页面宽、高的几分之几，从左上角起 */
        RedactionMark: {
            page: number;
            x: number;
            y: number;
            width: number;
            height: number;
            /** @enum {string} */
            ground: "stateSecret" | "lawProhibits" | "securityStability" | "tradeSecret" | "personalPrivacy" | "personalInformation" | "internalAffairs" | "processInfo" | "enforcementFile";
        };
        AnswerDocument: {
            id: string;
            fileName: string;
            mediaType: string;
            size: number;
            pages: number;
            /** @enum {string} */
            state: "draft" | "finished" | "noneNeeded";
            stateLabel: string;
            /** @description 几处遮盖 */
            marks: number;
            /** @description 遮盖的理由，可以写进答复 */
            grounds: string;
            /** @description 为什么不需要遮盖 */
            reason: string | null;
            /** @description 是否已经随答复送达 */
            served: boolean;
            changedBy: string | null;
            changedAt: string;
            version: number;
        };
        AnswerDocuments: {
            documents: components["schemas"]["AnswerDocument"][];
            mayAdd: boolean;
            /** @description 为什么现在不能改；null：可以改 */
            frozen: string | null;
            /** @description 已经遮盖的全部理由 */
            grounds: string;
        };
        AnswerDocumentDetail: {
            id: string;
            fileName: string;
            mediaType: string;
            size: number;
            pages: number;
            /** @enum {string} */
            state: "draft" | "finished" | "noneNeeded";
            stateLabel: string;
            /** @description 几处遮盖 */
            marks: number;
            /** @description 遮盖的理由，可以写进答复 */
            grounds: string;
            /** @description 为什么不需要遮盖 */
            reason: string | null;
            /** @description 是否已经随答复送达 */
            served: boolean;
            changedBy: string | null;
            changedAt: string;
            version: number;
            pageSizes: {
                number: number;
                /** @description 点（1/72英寸） */
                width: number;
                height: number;
                hasText: boolean;
            }[];
            markList: components["schemas"]["RedactionMark"][];
            /** @description 副本里不能找到的词 */
            words: string[];
            /** @description 核验的结果 */
            proof: string[];
            mayRedact: boolean;
            /** @description 为什么现在不能改；null：可以改 */
            frozen: string | null;
        };
        FoundPlaces: {
            found: {
                page: number;
                x: number;
                y: number;
                width: number;
                height: number;
                text: string;
            }[];
        };
        Reminder: {
            id: string;
            /** @enum {string} */
            kind: "overdue" | "dueSoon" | "unconfirmedReceipt" | "assistanceDue" | "erasureWaiting";
            label: string;
            requestId: string;
            requestNo: string;
            dueOn: string | null;
            read: boolean;
        };
        Reminders: {
            /** @description 哪一天的提醒；从来没有为 null */
            day: string | null;
            unread: number;
            reminders: components["schemas"]["Reminder"][];
        };
        ReminderSettings: {
            /** @description 接收每日提醒邮件的地址；null 为不接收 */
            email: string | null;
            /** @description 平台是否配置了发送邮件的渠道 */
            mailConfigured: boolean;
            /** @description 日历订阅地址何时生成，ISO 8601；没有为 null */
            calendarSince: string | null;
        };
        SentNotice: {
            occasion: string;
            label: string;
            /** @enum {string} */
            state: "sent" | "unsent";
            channels: string[];
            /** @description 没有送出的原因和应当怎样做 */
            message: string | null;
            tries: number;
            /** @description ISO 8601 */
            at: string;
        };
        ApplicantSide: {
            /** @description 平台配置的通知渠道；空为没有配置 */
            channels: string[];
            notices: components["schemas"]["SentNotice"][];
            acts: {
                kind: string;
                label: string;
                /** @description 法定日（中国时间） */
                day: string;
                note: string | null;
                fileNames: string[];
            }[];
            satisfaction: {
                score: number;
                label: string;
                word: string | null;
                /** @description 法定日（中国时间） */
                day: string;
            } | null;
            /** @description 删除个人信息的申请；没有申请为 null */
            erasure: {
                /** @description 法定日（中国时间） */
                askedOn: string;
                /** @description 现在依法应当保存的情形；空为应当删除 */
                grounds: {
                    ground: string;
                    text: string;
                    article: string;
                }[];
                decision: {
                    /** @enum {string} */
                    outcome: "erased" | "kept";
                    label: string;
                    /** @description 法定日（中国时间） */
                    on: string;
                    reasons: string[];
                } | null;
                /** @description 我可以决定（动作 decideErasure） */
                decidable: boolean;
                /** @description 写有申请人姓名、联系方式的办理经过，删除后仍在；可以决定删除时才列出 */
                stays: {
                    version: number;
                    label: string;
                    /** @description 法定日（中国时间） */
                    day: string;
                }[];
            } | null;
        };
        SatisfactionFigures: {
            rated: number;
            /** @description 没有人评价为 null */
            average: number | null;
            /** @description 1 分到 5 分各有几件 */
            byScore: number[];
        };
        RequestCount: {
            /** @description null：超过 1000 件 */
            count: number | null;
        };
        Assignment: {
            requests: {
                /** Format: uuid */
                requestId: string;
                /** @description 打开页面时的版本；其间有人改过则答复 409 */
                expectedVersion: number;
            }[];
            to: string | null;
        };
        DoneMany: {
            results: {
                requestId: string;
                requestNo: string | null;
                ok: boolean;
                /** @description 没有办成的原因 */
                message: string | null;
            }[];
        };
        CaseFile: {
            id: string;
            /** @enum {string} */
            state: "waiting" | "ready" | "failed";
            /** @description 已经完成的步数 */
            done: number;
            total: number;
            pages: number | null;
            /** @description 没有合并、只写明名称和原因的材料数 */
            leftOut: number | null;
            /** @description 没有做成的原因 */
            reason: string | null;
            finishedAt: string | null;
            /** @description 到时删除 */
            expiresAt: string | null;
        };
        LatestCaseFile: {
            caseFile: components["schemas"]["CaseFile"] | null;
        };
        Assignees: {
            people: {
                id: string;
                displayName: string;
                organId: string;
            }[];
        };
        SavedViews: {
            views: {
                id: string;
                /** @enum {string} */
                list: "work" | "requests";
                name: string;
                filter: {
                    [key: string]: string;
                };
                isDefault: boolean;
            }[];
        };
        NewView: {
            /** @enum {string} */
            list: "work" | "requests";
            name: string;
            filter: {
                [key: string]: string;
            };
            isDefault: boolean;
        };
        RequestNotes: {
            notes: {
                id: string;
                text: string;
                personName: string | null;
                at: string;
            }[];
        };
        NewNote: {
            text: string;
        };
        ReasonTemplates: {
            templates: {
                id: string;
                organId: string;
                /** @enum {string} */
                use: "answer" | "correction";
                name: string;
                text: string;
            }[];
        };
        NewReasonTemplate: {
            organId: string;
            /** @enum {string} */
            use: "answer" | "correction";
            name: string;
            text: string;
        };
        NewHandover: {
            organId: string;
            from: string;
            to: string;
            /** @default  */
            reason: string;
        };
        Handovers: {
            rows: {
                id: string;
                at: string;
                fromName: string;
                toName: string;
                byName: string | null;
                reason: string;
                requests: {
                    requestId: string;
                    requestNo: string | null;
                    ok: boolean;
                    /** @description 没有办成的原因 */
                    message: string | null;
                }[];
            }[];
        };
        Archiving: {
            requests: {
                /** Format: uuid */
                requestId: string;
                /** @description 打开页面时的版本；其间有人改过则答复 409 */
                expectedVersion: number;
            }[];
            /** @enum {string} */
            term?: "permanent" | "thirtyYears" | "tenYears";
        };
        Archived: {
            results: {
                requestId: string;
                ok: boolean;
                message: string | null;
            }[];
        };
        Appraisals: {
            rows: {
                id: string;
                requestNo: string;
                subject: string;
                organName: string;
                /** @description 法定日（中国时间） */
                closedOn: string;
                /** @description 法定日（中国时间） */
                archivedOn: string;
                /** @enum {string} */
                term: "permanent" | "thirtyYears" | "tenYears";
                termLabel: string;
                /** @description 法定日（中国时间） */
                appraiseOn: string;
            }[];
            next: string | null;
        };
        Retention: {
            organs: {
                organId: string;
                organName: string;
                /** @enum {string} */
                term: "permanent" | "thirtyYears" | "tenYears";
            }[];
        };
        NewRetention: {
            organId: string;
            /** @enum {string} */
            term: "permanent" | "thirtyYears" | "tenYears";
        };
        RelatedRequest: {
            id: string;
            requestNo: string;
            subject: string;
            /** @description 法定日（中国时间） */
            submittedOn: string;
            statusLabel: string;
            answerKindLabel: string | null;
            answeredOn: string | null;
            documentNo: string | null;
            /** @description 0 至 1 */
            similarity: number;
            /** @description 内容相近 */
            similar: boolean;
            /** @description 办理中，没有并案：可以并案 */
            joinable: boolean;
        };
        AssistanceTasks: {
            tasks: {
                requestId: string;
                requestNo: string;
                subject: string;
                id: string;
                /** @description 法定日（中国时间） */
                askedOn: string;
                /** @description 法定日（中国时间） */
                dueOn: string;
                daysLeft: number;
            }[];
        };
        RequestRow: {
            id: string;
            organId: string;
            organName: string;
            requestNo: string;
            subject: string;
            /** @description 已遮盖 */
            applicantName: string;
            applicantKind: string;
            applicantKindLabel: string;
            channel: string;
            channelLabel: string;
            status: string;
            statusLabel: string;
            /** @description 法定日（中国时间） */
            submittedOn: string;
            receivedOn: string | null;
            dueOn: string | null;
            /** @description 期限跨入尚未公布放假安排的年份 */
            dueProvisional: boolean;
            clockRunning: boolean;
            /** @enum {string} */
            level: "unconfirmed" | "overdue" | "dueSoon" | "running" | "paused" | "closed";
            /** @description 到期前的工作日；已超期为负数 */
            daysLeft: number | null;
            assignedTo: string | null;
            /** @description 并案的申请中最早的到期日；没有并案为 null */
            jointDueOn: string | null;
            /** @description 机关下一步要办的事和内部期限 */
            nextStep: {
                step: string;
                label: string;
                dueOn: string | null;
                late: boolean;
            } | null;
            version: number;
            /** @description 还没有确认收到的提醒 */
            intakeAlert: {
                late: boolean;
                text: string;
            } | null;
            /** @description 为什么是这一天 */
            why: components["schemas"]["Step"][];
        };
        RequestList: {
            rows: components["schemas"]["RequestRow"][];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
        };
        WorkList: {
            rows: components["schemas"]["RequestRow"][];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
            counts: {
                overdue: number;
                dueSoon: number;
                running: number;
                paused: number;
                unconfirmed: number;
                itemsInReview: number;
                /** @description 申请删除个人信息、待决定的，连同已办结的 */
                erasureWaiting: number;
            };
        };
        RequestForm: {
            /** @description 身份证明和联系方式未遮盖 */
            identityShown: boolean;
            name: string;
            identityKind: string | null;
            identityKindLabel: string | null;
            identityNumberMasked: string | null;
            /** @description 遮盖时为 null */
            identityNumber: string | null;
            phone: string | null;
            email: string | null;
            postalAddress: string | null;
            representative: string | null;
            contactPerson: string | null;
            agentName: string | null;
            agentIdentityNumberMasked: string | null;
            agentPhone: string | null;
            content: string;
            documentTitle: string | null;
            documentNo: string | null;
            purpose: string | null;
            /** @description null：导入的台账没有记录 */
            provisionForm: string | null;
            provisionFormLabel: string;
            obtainingRoute: string | null;
            obtainingRouteLabel: string;
        };
        AnswerPart: {
            item: string;
            kind: string;
            kindLabel: string;
            content: string;
            reasons: string;
            articles: string;
            searchRecord: string | null;
            secret: string | null;
        };
        RequestDetail: {
            id: string;
            organId: string;
            organName: string;
            requestNo: string;
            subject: string;
            /** @description 已遮盖 */
            applicantName: string;
            applicantKind: string;
            applicantKindLabel: string;
            channel: string;
            channelLabel: string;
            status: string;
            statusLabel: string;
            /** @description 法定日（中国时间） */
            submittedOn: string;
            receivedOn: string | null;
            dueOn: string | null;
            /** @description 期限跨入尚未公布放假安排的年份 */
            dueProvisional: boolean;
            clockRunning: boolean;
            /** @enum {string} */
            level: "unconfirmed" | "overdue" | "dueSoon" | "running" | "paused" | "closed";
            /** @description 到期前的工作日；已超期为负数 */
            daysLeft: number | null;
            assignedTo: string | null;
            /** @description 并案的申请中最早的到期日；没有并案为 null */
            jointDueOn: string | null;
            /** @description 机关下一步要办的事和内部期限 */
            nextStep: {
                step: string;
                label: string;
                dueOn: string | null;
                late: boolean;
            } | null;
            version: number;
            /** @description 还没有确认收到的提醒 */
            intakeAlert: {
                late: boolean;
                text: string;
            } | null;
            /** @description 为什么是这一天 */
            why: components["schemas"]["Step"][];
            form: components["schemas"]["RequestForm"];
            clock: {
                due: string | null;
                running: boolean;
                provisional: boolean;
                steps: components["schemas"]["Step"][];
            };
            /** @description 从收到之日到期满之日，逐日 */
            calendar: {
                /** @description 法定日（中国时间） */
                day: string;
                /** @enum {string} */
                kind: "start" | "counted" | "paused" | "rest" | "due";
                /** @description 第几个工作日 */
                ordinal: number | null;
                /** @description 节假日名称或调休上班 */
                note: string | null;
            }[];
            history: components["schemas"]["HistoryEntry"][];
            actions: components["schemas"]["Action"][];
            /** @description 我可以查看身份证明和联系方式（?identity=true，会记录） */
            identityReadable: boolean;
            assignees: {
                id: string;
                displayName: string;
            }[];
            attachments: components["schemas"]["Attachment"][];
            matter: string;
            matterLabel: string;
            consultations: {
                id: string;
                party: string;
                partyLabel: string;
                /** @description 第三方的名称遮盖；identity=true 时为全名 */
                name: string | null;
                contact: string | null;
                address: string | null;
                /** @description 第三方的意见；遮盖时为 null */
                reply: string | null;
                /** @description 法定日（中国时间） */
                sentOn: string;
                arrivedOn: string | null;
                /** @description 意见的期限；没有登记送达或者没有法定期限为 null */
                replyDue: string | null;
                closedOn: string | null;
                outcomeLabel: string | null;
                /** @description 依法的后果 */
                effect: string | null;
                /** @description 告知第三方的日期 */
                informedOn: string | null;
            }[];
            assistance: {
                id: string;
                personId: string;
                personName: string | null;
                what: string;
                /** @description 法定日（中国时间） */
                askedOn: string;
                /** @description 法定日（中国时间） */
                dueOn: string;
                overdue: boolean;
                remindedOn: string[];
                returnedOn: string | null;
                text: string | null;
            }[];
            splitFrom: {
                id: string;
                requestNo: string;
            } | null;
            parts: {
                id: string;
                requestNo: string;
                subject: string;
                statusLabel: string;
                dueOn: string | null;
            }[];
            /** @description 由这件申请转成的信息条目 */
            itemIds: string[];
            /** @description 并案办理；没有并案为 null */
            joint: {
                /** @description 牵头的申请 */
                leadId: string;
                requests: {
                    id: string;
                    requestNo: string;
                    subject: string;
                    /** @description 遮盖 */
                    applicantName: string;
                    statusLabel: string;
                    dueOn: string | null;
                    /** @description 由第几份答复书答复，从 1 起 */
                    letter: number;
                }[];
                /** @description 答复书的份数：每个申请人一份 */
                letters: number;
                /** @description 最早的到期日，以它为准 */
                earliestDue: string | null;
            } | null;
            related: {
                sameApplicant: components["schemas"]["RelatedRequest"][];
                sameInformation: components["schemas"]["RelatedRequest"][];
            };
            answer: {
                kind: string;
                kindLabel: string;
                article: string;
                reasons: string;
                content: string;
                documentNo: string;
                /** @description 法定日（中国时间） */
                answeredOn: string;
                remedy: string;
                parts: components["schemas"]["AnswerPart"][];
            } | null;
            draft: {
                version: number;
                byName: string | null;
                /** @description 法定日（中国时间） */
                on: string;
                kind: string;
                kindLabel: string;
                remedy: string;
                parts: components["schemas"]["AnswerPart"][];
                steps: {
                    step: string;
                    label: string;
                    /** @enum {string} */
                    state: "open" | "awaited" | "passed" | "returned";
                    byName: string | null;
                    on: string | null;
                    note: string | null;
                }[];
                /** @description 没有审核步骤，由另一人确认后作出 */
                withoutReview: boolean;
            } | null;
            /** @description 内部期限：起草和审批 */
            internalDue: {
                /** @description 法定日（中国时间） */
                draft: string;
                /** @description 法定日（中国时间） */
                approval: string;
            } | null;
            extensionProposal: {
                workingDays: number;
                reason: string;
                byName: string | null;
                /** @description 法定日（中国时间） */
                on: string;
            } | null;
            service: {
                attempts: {
                    documentNo: string;
                    modeLabel: string;
                    /** @description 法定日（中国时间） */
                    on: string;
                    trackingNo: string | null;
                    signedOn: string | null;
                    failedOn: string | null;
                    failure: string | null;
                }[];
                judgement: {
                    text: string;
                    inTime: boolean | null;
                    article: string;
                } | null;
            };
            earlierAnswers: {
                documentNo: string;
                kindLabel: string;
                /** @description 法定日（中国时间） */
                answeredOn: string;
            }[];
        };
        RequestFormBody: {
            applicantKind?: string | null;
            name?: string | null;
            identityKind?: string | null;
            identityNumber?: string | null;
            phone?: string | null;
            email?: string | null;
            postalAddress?: string | null;
            representative?: string | null;
            contactPerson?: string | null;
            agentName?: string | null;
            agentIdentityNumber?: string | null;
            agentPhone?: string | null;
            content?: string | null;
            documentTitle?: string | null;
            documentNo?: string | null;
            purpose?: string | null;
            provisionForm?: string | null;
            obtainingRoute?: string | null;
        };
        NewRequest: {
            organId: string;
            /** @enum {string} */
            channel: "inPerson" | "postSigned" | "postUnsigned" | "internet" | "fax" | "email" | "oral";
            /**
             * @description 不写为政府信息公开申请
             * @enum {string}
             */
            matter?: "disclosure" | "recordCorrection";
            /** @description 口头申请：代填的内容已向申请人宣读并经确认 */
            readBack?: boolean;
            /** @description 纸面或者寄出的日期 */
            submittedOn?: string | null;
            /** @description 收到申请之日；尚未与申请人确认的为 null */
            receivedOn?: string | null;
            form: components["schemas"]["RequestFormBody"];
        };
        RegisteredRequest: {
            id: string;
            requestNo: string;
            /** @description 只在这里给出一次，请写入登记回执 */
            queryCode: string;
        };
        SignIn: {
            username: string;
            password: string;
        };
        SessionPerson: {
            id: string;
            username: string;
            displayName: string;
            roles: {
                organId: string;
                organName: string;
                role: string;
                roleLabel: string;
            }[];
        };
        Session: {
            person: components["schemas"]["SessionPerson"];
            /** @description 每个改动数据的请求都要在 X-CSRF-Token 中带上 */
            csrfToken: string;
            mustChangePassword: boolean;
            /** @description 法定日（中国时间） */
            today: string;
            permissions: string[];
        };
        ChangePassword: {
            currentPassword: string;
            newPassword: string;
        };
        RequestStatistics: {
            /** @description 统计了多少个机关 */
            organs: number;
            /** @description 期内收到 */
            received: number;
            /** @description 期内首次答复 */
            answered: number;
            /** @description 期内办结 */
            closed: number;
            /** @description 期内到期 */
            due: number;
            /** @description 今天未办结且已超期 */
            overdueNow: number;
            /** @description 今天未办结 */
            openNow: number;
            /** @description 期内答复中按期送达的 */
            inTime: number;
            /** @description 期内答复中超期送达的 */
            late: number;
            /** @description 期内答复中还没有送达或者当时没有到期日的 */
            unjudged: number;
            /** @description 收到到首次答复的工作日，中位数，含暂停的日子 */
            medianDays: number | null;
            /** @description 同上，90% 分位数 */
            ninetiethDays: number | null;
            byAnswerKind: {
                key: string;
                label: string;
                count: number;
            }[];
            byChannel: {
                key: string;
                label: string;
                count: number;
            }[];
            byApplicantKind: {
                key: string;
                label: string;
                count: number;
            }[];
            months: {
                month: string;
                /** @description 法定日（中国时间） */
                from: string;
                /** @description 法定日（中国时间） */
                to: string;
                received: number;
                answered: number;
                closed: number;
            }[];
        };
        SiteSettings: {
            /** @description 网站名称；不写的用最上一级机关的名称 */
            name?: string;
            motto?: string;
            /** @description 政府网站标识码，10 位数字 */
            identificationCode?: string;
            /** @description ICP 备案号 */
            icpNumber?: string;
            /** @description 公安备案号 */
            publicSecurityNumber?: string;
            /** @description 主办单位 */
            sponsor?: string;
            /** @description 我为政府网站找错的网址 */
            errorReportUrl?: string;
            /** @description 所属的门户网站 */
            mainSite?: {
                name: string;
                url: string;
            };
            /** @description 机关标志，data:image/png 或者 jpeg */
            emblem?: string;
        };
        DueCalendar: {
            entries: {
                /** @description 法定日（中国时间） */
                day: string;
                /** @enum {string} */
                kind: "answer" | "draft" | "approval" | "disputeReply" | "assistance";
                /** @enum {string} */
                objectKind: "request" | "dispute";
                objectId: string;
                number: string;
                text: string;
                late: boolean;
            }[];
            /** @description 还有更多没有列出 */
            cut: boolean;
        };
        OwedReplies: {
            rows: components["schemas"]["DisputeRow"][];
        };
        Health: {
            /** @constant */
            status: "ok";
            version: string;
            database: {
                /** @enum {string} */
                kind: "embedded" | "external";
                serverVersion: string;
            };
            migrations: number;
            jobs: {
                waiting: number;
                failed: number;
            };
        };
        ChooseOrganInput: {
            /** @description 打开页面时的版本；其间有人改过则答复 409 */
            expectedVersion: number;
            aboutOrganId: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
